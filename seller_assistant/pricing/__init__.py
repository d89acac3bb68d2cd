"""From the owner's price to the price in the marketplace's currency, with every step in sight."""
