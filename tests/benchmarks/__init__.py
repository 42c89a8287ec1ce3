"""What things cost, each beside the least it could cost."""
