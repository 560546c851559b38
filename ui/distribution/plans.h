#pragma once

/// The core's room of the same name, which ui::distribution would hide.
namespace zhangfang::distribution
{
}

namespace zhangfang::ui::distribution
{
namespace plans = zhangfang::distribution;
}
