// The room QualifyKit is built in the next commits.
