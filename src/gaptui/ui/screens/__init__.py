"""The main screens, one a file."""
