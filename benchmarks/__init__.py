"""Measurements of the real program in a real terminal, as ratios to a bare Textual app."""
