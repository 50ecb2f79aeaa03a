// The room Store is built in the next commits.
