// The room Extraction is built in the next commits.
