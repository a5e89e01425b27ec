"""What helps a newcomer: the first start, joining, the glossary, the menu of help."""
