"""What a knowledge file may say: one module per kind of record."""
