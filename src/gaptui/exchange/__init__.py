"""What leaves and enters: plain values to text and back. No files, no database."""
