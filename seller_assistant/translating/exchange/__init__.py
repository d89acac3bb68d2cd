"""Translation memories and term lists that other programs read and write: TMX, TBX and sheets."""
