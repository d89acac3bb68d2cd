"""What would stop or hurt the listings, and what they cost."""
