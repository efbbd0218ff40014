"""The pages: what a tired person opens on a phone. Parse, call flow, render."""
