"""Bundles: written beside, opened again and verified, then renamed. A bundle that exists is whole."""
