"""The same without a window: one module an algorithm, and the provider."""
