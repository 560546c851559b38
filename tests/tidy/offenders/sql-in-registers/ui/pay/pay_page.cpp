const char *kPaid = "DELETE FROM payment"; // offends
