"""What the method says: pure functions on plain values. No database, no terminal, no clock."""
