"""gaptui: from AI training to work that really runs differently."""

__version__ = "0.5.0"
