"""Short questions on top of a screen."""
