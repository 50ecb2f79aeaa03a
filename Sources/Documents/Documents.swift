// The room Documents is built in the next commits.
