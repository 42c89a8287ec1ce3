"""The screen where a community keeps what it harvested and what people agreed to do."""
