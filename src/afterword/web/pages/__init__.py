"""One file for each page: parse, call flow, render."""
