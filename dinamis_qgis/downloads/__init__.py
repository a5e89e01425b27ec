"""How files arrive: the queue, and what survives of it."""
