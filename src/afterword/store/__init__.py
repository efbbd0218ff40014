"""The only code that knows tables."""
