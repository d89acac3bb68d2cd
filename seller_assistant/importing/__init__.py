"""From a file of cells to a plan for the shop: recognise, group, read, compare, and say every row's fate."""
