"""What arrives: the queue, its order and its limits."""
