#include "tests/report/small_report.h"

namespace tests {

report::Report report_of(const std::filesystem::path& folder, const base::LanguageTag& language,
                         base::Date today)
{
    const i18n::Words kiosk(KIOSK_SHARE "/locales", "kiosk");
    return report::report(load::scan(folder), {}, {today, language, kiosk});
}

std::string page_of(const std::filesystem::path& folder, const base::LanguageTag& language)
{
    const i18n::Words staff(KIOSK_SHARE "/locales", "staff");
    return report::page(report_of(folder, language), {language, staff, "content"});
}

std::filesystem::path small_centre()
{
    return std::filesystem::path(KIOSK_SOURCE) / "tests/centres/small";
}

void copy_small_centre(const std::filesystem::path& to)
{
    std::filesystem::copy(small_centre(), to, std::filesystem::copy_options::recursive);
}

}  // namespace tests
