#include "ui/pay/pay_page.h"
