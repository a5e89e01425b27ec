"""Connects each station of the dock with what is kept, with the services and with the map."""
