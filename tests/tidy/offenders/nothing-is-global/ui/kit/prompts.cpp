auto *prompts = Prompts::instance(); // offends
connect(a, SIGNAL(clicked()), b, SLOT(close())); // offends
auto *button = sender(); // offends
const auto instances = count(3);
connect(a, &A::clicked, b, &B::close);
