"""Who is in the group: choosing from candidates, what the group is made of, and the rule with its exceptions."""
