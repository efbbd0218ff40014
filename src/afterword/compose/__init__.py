"""Facts in, a letter out: each sentence rests on facts."""
