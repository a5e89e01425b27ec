"""What was done so far: counts, charts, a page to print."""
