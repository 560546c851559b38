// A double is named in this comment only, and "double" in the text below.
const char *word = "a float of papers";
constexpr double kRate = 0.1; // offends
const auto yuan = text.toDouble(); // offends
int doubled = 2;
