"""Seller Assistant turns a shop's product spreadsheet into listings a Chinese marketplace accepts."""

__version__ = "0.1.0"
