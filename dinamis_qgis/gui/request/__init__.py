"""What is asked for: drafts, the form, the sheet, and what became of it."""
