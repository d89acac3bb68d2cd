"""The shop's own words into Chinese: units, memory, glossary, engines, and where every phrase came from."""
