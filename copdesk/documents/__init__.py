"""Values in, PDF out: programmes, reports and sheets that everybody can read."""
