#pragma once

#include "core/base/id.h"

namespace zhangfang::labour
{

using ClientId = Id<struct ClientTag>;
using AgreementId = Id<struct AgreementTag>;
using JobId = Id<struct JobTag>;
using SheetId = Id<struct SheetTag>;
using EntryId = Id<struct EntryTag>;

} // namespace zhangfang::labour
