"""What it may cost: the form, the estimate, making it fit."""
