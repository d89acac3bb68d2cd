"""The only door to the network: one client, its limits, and the guard against private addresses."""
