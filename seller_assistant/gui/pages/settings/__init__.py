"""What the owner chose, what was sent where, and what is kept safe."""
