"""Pictures: decoded safely, made to size, and stored once by content."""
