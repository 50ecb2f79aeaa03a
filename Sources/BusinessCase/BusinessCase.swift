// The room BusinessCase is built in the next commits.
