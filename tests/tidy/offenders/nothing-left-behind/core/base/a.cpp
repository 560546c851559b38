// TODO: round (offends)
int methodology = 1;
// FIXME offends
