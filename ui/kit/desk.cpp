#include "ui/kit/desk.h"

namespace zhangfang::kit
{

Desk::Desk(store::CoopFile &file, const Clock &clock, Prompts &prompts, Settings &settings)
    : m_file(file)
    , m_clock(clock)
    , m_prompts(prompts)
    , m_settings(settings)
{
}

} // namespace zhangfang::kit

#include "moc_desk.cpp"
