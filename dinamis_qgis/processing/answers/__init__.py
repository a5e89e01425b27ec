"""What the algorithms do: a module each, imported at its first use."""
