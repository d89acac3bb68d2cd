"""What each marketplace asks for: facts as data, each with source, date and confidence."""
