"""How it is kept: one SQLite file, its journal, its backups. No workshop words."""
