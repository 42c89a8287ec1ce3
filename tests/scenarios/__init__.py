"""What real communities must come to, through the command line on real workbooks."""
