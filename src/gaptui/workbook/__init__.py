"""What people do: every public method is one verb, one transaction, one undo."""
