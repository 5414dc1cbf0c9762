"""`python -m gaptui` is the same door as `gaptui`."""

from gaptui.cli import main

if __name__ == "__main__":
    main()
