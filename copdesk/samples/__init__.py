"""Sample workbooks: whole communities with invented people, to try the program on."""
