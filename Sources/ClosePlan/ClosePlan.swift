// The room ClosePlan is built in the next commits.
