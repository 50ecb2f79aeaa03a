// The room Playbook is built in the next commits.
