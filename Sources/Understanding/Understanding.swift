// The room Understanding is built in the next commits.
