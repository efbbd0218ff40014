"""When a letter should go, and when silence calls for another."""
