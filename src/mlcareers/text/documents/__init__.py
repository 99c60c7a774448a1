"""What a CV or a job advertisement says: from a file to its lines, its sections, and the evidence in them."""
