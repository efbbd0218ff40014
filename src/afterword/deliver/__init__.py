"""A letter leaves, once."""
