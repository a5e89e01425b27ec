"""Exercises that a teacher gives to a class: made, opened and ended."""
