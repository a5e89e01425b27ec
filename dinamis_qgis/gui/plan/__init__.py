"""What for, what covers it free, and the plans side by side."""
