"""What a letter says: the eleven signals, each by the turns of phrase that carry it."""
