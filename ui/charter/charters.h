#pragma once

/// The core's room of the same name, which ui::charter would hide.
namespace zhangfang::charter
{
}

namespace zhangfang::ui::charter
{
namespace charters = zhangfang::charter;
}
