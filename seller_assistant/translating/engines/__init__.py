"""Translation engines, one file each over one base."""
