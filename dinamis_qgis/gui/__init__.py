"""What the user sees: the dock, one panel a station."""
