// What editors accept by a pattern, against what `load` takes.
#include "kiosk/schema/patterns.h"

#include <gtest/gtest.h>

#include <random>
#include <regex>

#include "kiosk/load/hours.h"
#include "kiosk/load/keys.h"
#include "kiosk/load/values.h"

namespace {

namespace pattern = schema::pattern;

template <class Parse>
auto takes(Parse parse)
{
    return [parse](std::string_view text) { return parse(text).has_value(); };
}

struct Row {
    const char* name;
    std::string expression;
    std::function<bool(std::string_view)> is_taken;
    bool is_exact;  // else the pattern takes more: it cannot count days
    std::vector<std::string> good;
    std::vector<std::string> bad;
};

std::vector<Row> rows()
{
    const auto taken_times = [](std::string_view text) {
        return text.find(',') == text.npos && load::time_range(text).has_value();
    };
    return {
        {"id",
         pattern::id(),
         takes(load::well_formed_id),
         true,
         {"a", "27-and-over", "no"},
         {"A", "a-", "-a", "a--b", "a b", "ä", "", "a,b"}},
        {"language",
         pattern::language(),
         takes(load::language),
         true,
         {"de", "fa-AF", "zh-Hant", "zh-Hant-TW", "es-419", "ckb", "no"},
         {"DE", "deutsch", "de_DE", "de-", "d", "zh-hant", "de-AFG"}},
        {"phone",
         pattern::phone(),
         takes(load::phone),
         true,
         {"112", "110", "115", "116117", "116 117", "+49 381 44431160", "+4938144431160", "+49 40-123 45"},
         {"0381 444", "117", "+49 0381 444", "+49  381 444", "+48 381 44431", "+49 381 ", "0049 381 44431",
          "+49 1234", "+49 12345678901234", "1161", "+49 (381) 444"}},
        {"email",
         pattern::email(),
         takes(load::email),
         true,
         {"a@b.de", "info@vsp-ggmbh.de", "a.b+c@x.y.zz"},
         {"a", "a@b", "a@b.c", "@b.de", ".a@b.de", "a..b@c.de", "a@-b.de", "a@b-.de", "a b@c.de", "a@b.1de"}},
        {"web",
         pattern::web(),
         takes(load::web),
         true,
         {"https://www.example.org", "http://a.de:8080/x?y#z", "https://a-b.de?x"},
         {"www.example.org", "https://localhost", "ftp://a.de", "https://a.de /x", "https://a.de:123456"}},
        {"date",
         pattern::date(),
         takes(load::date),
         false,
         {"2026-11-20", "1900-01-01", "2024-02-29"},
         {"20.11.2026", "2026-13-01", "2026-11-32", "2026-1-2", "1899-12-31", "2026-11-20 "}},
        {"date range",
         pattern::date_range(),
         takes(load::date_range),
         false,
         {"2026-12-24", "2026-12-24..2027-01-01", "2026-12-24 .. 2027-01-01"},
         {"2026-12-24..", "2026-12-24-2027-01-01", "24.12.2026", "2026-12-24...2027-01-01"}},
        {"dated time",
         pattern::dated_time(),
         takes(load::dated_time),
         false,
         {"2026-12-03 14:00-16:00", "2026-12-03  9-10"},
         {"2026-12-03", "2026-12-03 14", "14-16"}},
        {"times",
         pattern::times(),
         taken_times,
         false,
         {"9-12", "09:00-12:00", "9:00 – 12:30", "0-24", "8:05-24:00"},
         {"9", "9.00-12.00", "9-12 Uhr", "24:30-25", "9:5-12", "900-1200", "geschlossen", "9:60-12", "-"}},
        {"duration",
         pattern::duration(),
         takes(load::duration),
         false,
         {"120 s", "2 min", "2min", "90s"},
         {"120", "2 h", "min", "0 s", "-1 s", "1,5 min"}},
        {"decimal",
         pattern::decimal(),
         takes(load::decimal),
         false,
         {"54.09", "-12", "12.", ".5"},
         {"54,09", "N 54", "1e3", "+5", ""}},
        {"line", pattern::line(), takes(load::line), false, {"a", "Straße 3", "1"}, {"a\nb"}},
    };
}

class Pattern {
public:
    explicit Pattern(const std::string& expression) : expression_(expression) {}
    bool fits(const std::string& text) const { return std::regex_search(text, expression_); }

private:
    std::regex expression_;
};

TEST(Patterns, TakeWhatIsTakenAndRefuseWhatIsNot)
{
    for (const Row& row : rows()) {
        const Pattern pattern(row.expression);
        for (const std::string& text : row.good) {
            EXPECT_TRUE(row.is_taken(text)) << row.name << " " << text;
            EXPECT_TRUE(pattern.fits(text)) << row.name << " " << text;
        }
        for (const std::string& text : row.bad) {
            EXPECT_FALSE(row.is_taken(text)) << row.name << " " << text;
            EXPECT_FALSE(pattern.fits(text)) << row.name << " " << text;
        }
    }
}

// Good and bad texts with a few letters changed, left out or put in.
std::string mistyped(std::string text, std::mt19937& random)
{
    static const std::string k_letters = "0123456789aZz -+.,:/@?#_%\xC3\xA4";
    const auto any = [&](std::size_t count) {
        return std::uniform_int_distribution<std::size_t>(0, count - 1)(random);
    };
    for (std::size_t change = any(3) + 1; change > 0 && !text.empty(); --change) {
        const std::size_t at = any(text.size());
        const char letter = k_letters[any(k_letters.size())];
        switch (any(3)) {
            case 0: text[at] = letter; break;
            case 1: text.erase(at, 1); break;
            default: text.insert(at, 1, letter);
        }
    }
    return text;
}

TEST(Patterns, TakeWhateverIsTaken)
{
    std::mt19937 random(1);
    int taken = 0;
    int refused = 0;
    for (const Row& row : rows()) {
        const Pattern pattern(row.expression);
        for (int round = 0; round < 2000; ++round) {
            const auto& from = round % 4 == 0 ? row.bad : row.good;
            const std::string text = mistyped(from[static_cast<std::size_t>(round) % from.size()], random);
            if (text.empty() || text.front() == ' ' || text.back() == ' ')
                continue;  // never come to a parser
            const bool is_taken = row.is_taken(text);
            (is_taken ? taken : refused) += 1;
            const bool fits = pattern.fits(text);
            EXPECT_TRUE(fits || !is_taken) << row.name << " '" << text << "'";
            EXPECT_TRUE(!fits || is_taken || !row.is_exact) << row.name << " '" << text << "'";
        }
    }
    EXPECT_GT(taken, 3000);
    EXPECT_GT(refused, 3000);
}

TEST(Patterns, TakeDaysInTheirOrder)
{
    const Pattern days(pattern::days());
    const auto names = load::day_names();
    for (std::size_t first = 0; first < names.size(); ++first) {
        for (std::size_t last = 0; last < names.size(); ++last) {
            const std::string from(names[first]), until(names[last]);
            EXPECT_EQ(days.fits(from + "-" + until), first <= last) << from << until;
            EXPECT_EQ(days.fits(from + " – " + until), first <= last) << from << until;
        }
    }
    for (const char* bad : {"mon", "Mo-Fr", "mon-fri-sat", "montag", "mon,tue"}) EXPECT_FALSE(days.fits(bad));
}

}  // namespace
