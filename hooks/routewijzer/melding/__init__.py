"""Meldingen: what somebody fills in on GitHub -> a record, or a change of one, that goes through the same checks."""
