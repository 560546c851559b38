#pragma once

#include "ui/print/paper_fonts.h"

#include <vector>

namespace zhangfang::print
{

/// Parts `run` into lines of at most `widthEm`: between Chinese characters anywhere, between words at spaces;
/// no line begins with a closing mark or ends with an opening one, and figures and words stay whole unless
/// they are wider than a line. Spaces at the ends of lines are dropped.
std::vector<GlyphRun> brokenIntoLines(const GlyphRun &run, double widthEm);

/// The width of a run in em.
double widthEm(const GlyphRun &run);

} // namespace zhangfang::print
