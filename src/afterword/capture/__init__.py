"""Text and files in, facts and problems out."""
