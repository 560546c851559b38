#pragma once

class Later;

/// A day's work.
struct Day {
    int minutes;
};

/// A list of days.
template <class T>
class Days : public Base
{
};

struct Night { // offends
    int minutes;
};

enum class Kind { Normal, Overtime }; // passes: one line that ends with a semicolon is read as a declaration

// A plain comment is no docstring.
enum class Weather { // offends
    Rain,
};
