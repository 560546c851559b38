const char *kWrite = "INSERT INTO journal VALUES (:a)";
