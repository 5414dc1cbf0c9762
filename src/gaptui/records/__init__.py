"""What is remembered: one file per area, and build(), the only way a row is made."""
