// The room LineEditing is built in the next commits.
