// The room Reports is built in the next commits.
