"""What comes back: reply, bounce, auto-reply, invitation or other; which letter it answers, and what follows."""
