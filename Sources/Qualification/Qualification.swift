// The room Qualification is built in the next commits.
