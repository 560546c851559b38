#include "ui/print/slips.h" // offends: kit stands above print
