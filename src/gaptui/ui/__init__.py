"""What people see. It asks the workbook, tells it verbs, and listens for what changed."""
