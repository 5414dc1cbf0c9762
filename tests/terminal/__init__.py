"""Tests that drive the real program through a real pseudo-terminal."""
