"""The checks themselves, by what they look at. `seller_assistant.checking.registry` lists them."""
