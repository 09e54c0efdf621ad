#include "kiosk/text/values.h"

#include <gtest/gtest.h>

namespace {

struct Case {
    const char* text;
    std::vector<const char*> values;  // that would be torn
};

const Case k_cases[] = {
    // Phones
    {"اتصلوا بالرقم 0800 4555500.", {"0800 4555500"}},
    {"اتصل +49 (381) 444-311 60 الآن", {"+49 (381) 444-311 60"}},
    {"تلفن: (0381) 444-311، هر روز", {"(0381) 444-311"}},
    {"(تلفن: 0381 444-311)", {"0381 444-311"}},
    {"(+49 381 444)", {"+49 381 444"}},
    {"اتصلوا بالرقم 115.", {}},
    // Times and dates
    {"من 9:00–12:00 كل يوم", {"9:00–12:00"}},
    {"من 9:00 إلى 12:00", {}},
    {"يوم 24.11.2026.", {}},
    {"يوم 2026-11-24.", {"2026-11-24"}},
    {"في 24.11.–28.11.2026 هنا", {"24.11.–28.11.2026"}},
    {"في 24.11. – 28.11.2026 هنا", {"24.11. – 28.11.2026"}},
    {"في 24. November 2026 هنا", {"24. November 2026"}},
    // Prices and laws
    {"التكلفة 50 € فقط", {"50 €"}},
    {"التكلفة 2,29 يورو، أي 1.603 يورو", {}},
    {"المادة 24 (§ 24)", {"§ 24"}},
    {"خصم 50 %", {"50 %"}},
    // Addresses
    {"العنوان 18057 Rostock هنا", {"18057 Rostock"}},
    {"هو Graurheindorfer Straße 157, 53117 Bonn.", {}},
    {"شارع فالديمار 32, 18057 Rostock", {"18057 Rostock"}},
    {"البريد 115@example.org", {"115@example.org"}},
    {"الموقع https://example.org/ هنا", {"https://example.org/"}},
    {"على إنستغرام @migra_mv", {"@migra_mv"}},
    // Names
    {"جمعية migra e.V. تساعد", {"migra e.V."}},
    {"جمعية migra e. V.", {"migra e. V."}},
    {"جمعية migra.", {}},
    {"دورة „Deutsch für den Beruf“ هنا", {"„Deutsch für den Beruf“"}},
    {"مكتب الهجرة (BAMF) هنا", {}},
    {"شارع Am Markt (Haus 2) هنا", {"Am Markt (Haus 2)"}},
    {"شبكة Migrafrica & Co هنا", {}},
    // Numbers that only stand beside each other
    {"في 2013. 5 دورات", {}},
    {"أعوام 2013, 2014, 2015", {}},
    {"12، 24", {}},
    {"في عام 2014. IQ", {}},
    {"المستوى B1 أو B2، 3 مرات", {}},
    // What is isolated is whole
    {"اتصل \u2066+49 381 444-311\u2069 أو 0381 444-311", {"0381 444-311"}},
    {"\u2068\u2068الثلاثاء\u2069 9:00–12:00\u2069", {}},
    {"", {}},
};

TEST(Values, AreFoundAsAWhole)
{
    for (const auto& [text, expected] : k_cases) {
        std::vector<std::string> found;
        for (const auto& [begin, end] : text::torn_values(text))
            found.push_back(std::string(text).substr(begin, end - begin));
        EXPECT_EQ(found, std::vector<std::string>(expected.begin(), expected.end())) << text;
    }
}

}  // namespace
