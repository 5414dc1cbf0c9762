"""The pieces screens are made of. They know nothing above them."""
