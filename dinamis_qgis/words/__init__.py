"""How things are said: failures, prices, plans, requests, as sentences in the user's language."""
