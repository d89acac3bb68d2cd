"""What one marketplace will be told about one product; derived, never stored."""
