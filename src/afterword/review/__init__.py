"""A letter and the facts in, findings out."""
