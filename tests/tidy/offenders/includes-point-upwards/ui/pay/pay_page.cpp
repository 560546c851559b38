#include "core/pay/pay_run.h"
#include "ui/kit/table_page.h"
#include "ui/pay/pay_model.h"
#include "ui/print/slips.h"
#include "ui/labour/crew_sheet.h" // offends: pages do not know each other
#include "app/cli/command.h"      // offends
#include "pay_page.moc"
