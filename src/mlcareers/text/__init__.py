"""What people write, in the terms of the knowledge."""
