#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <vector>

#include "kiosk/base/letters.h"
#include "kiosk/load/digits.h"
#include "kiosk/load/meant.h"
#include "kiosk/load/node.h"

namespace load {
namespace {

constexpr std::size_t npos = std::string_view::npos;
constexpr int k_day_minutes = 24 * 60;

using Pair = std::pair<std::string_view, std::string_view>;

// In German and English, without a plural's s.
constexpr std::array<Pair, 41> k_day_words = {{
    {"mo", "mon"},          {"mon", "mon"},        {"montag", "mon"},      {"monday", "mon"},
    {"di", "tue"},          {"die", "tue"},        {"dienstag", "tue"},    {"tu", "tue"},
    {"tue", "tue"},         {"tuesday", "tue"},    {"mi", "wed"},          {"mit", "wed"},
    {"mittwoch", "wed"},    {"wed", "wed"},        {"wednesday", "wed"},   {"do", "thu"},
    {"don", "thu"},         {"donnerstag", "thu"}, {"thu", "thu"},         {"thursday", "thu"},
    {"thur", "thu"},        {"tues", "tue"},       {"fr", "fri"},          {"fre", "fri"},
    {"freitag", "fri"},     {"fri", "fri"},        {"friday", "fri"},      {"sa", "sat"},
    {"samstag", "sat"},     {"sonnabend", "sat"},  {"sat", "sat"},         {"saturday", "sat"},
    {"so", "sun"},          {"sonntag", "sun"},    {"sun", "sun"},         {"sunday", "sun"},
    {"täglich", "mon-sun"}, {"daily", "mon-sun"},  {"werktag", "mon-fri"}, {"wochentag", "mon-fri"},
    {"weekday", "mon-fri"},
}};

enum class Sign { time, dash, comma, day, closed, ignored, other };

struct Token {
    Sign sign = Sign::other;
    int minutes = 0;
    std::string day;
};

bool is_of_word(char c)
{
    return (c >= 'a' && c <= 'z') || static_cast<signed char>(c) < 0;
}

Token word_token(std::string_view word)
{
    const auto is_one_of = [word](std::initializer_list<std::string_view> words) {
        return std::ranges::find(words, word) != words.end();
    };
    if (is_one_of({"–", "—", "−", "‐", "bis", "to", "til", "until"})) return {Sign::dash, 0, {}};
    if (is_one_of({"und", "u", "sowie", "and"})) return {Sign::comma, 0, {}};
    if (is_one_of({"uhr", "h", "von", "from"})) return {Sign::ignored, 0, {}};
    if (is_one_of({"geschlossen", "zu", "closed"})) return {Sign::closed, 0, {}};
    std::string day = day_meant(word);
    if (day.empty()) return {};
    return {Sign::day, 0, std::move(day)};
}

// Splits what is written, in small letters.
class Tokens {
public:
    explicit Tokens(std::string_view text) : text_(text) {}

    std::vector<Token> all()
    {
        std::vector<Token> tokens;
        while (at_ < text_.size()) {
            const Token token = next();
            if (token.sign != Sign::ignored) tokens.push_back(token);
        }
        return tokens;
    }

private:
    Token next()
    {
        const char c = text_[at_];
        if (base::is_digit(c)) return time();
        for (const std::string_view dash : {"–", "—", "−", "‐"}) {
            if (!text_.substr(at_).starts_with(dash)) continue;
            at_ += dash.size();
            return {Sign::dash, 0, {}};
        }
        if (text_.substr(at_).starts_with("\u00A0")) {
            at_ += 2;
            return {Sign::ignored, 0, {}};
        }
        if (is_of_word(c)) return word();
        ++at_;
        if (c == '-') return {Sign::dash, 0, {}};
        if (c == ',' || c == ';' || c == '\n' || c == '/' || c == '&' || c == '+' || c == '|')
            return {Sign::comma, 0, {}};
        const bool means_nothing = c == ' ' || c == ':' || c == '.';
        return {means_nothing ? Sign::ignored : Sign::other, 0, {}};
    }

    Token word()
    {
        const std::size_t begin = at_;
        while (at_ < text_.size() && is_of_word(text_[at_]) && !text_.substr(at_).starts_with("–") &&
               !text_.substr(at_).starts_with("\u00A0"))
            ++at_;
        return word_token(text_.substr(begin, at_ - begin));
    }

    std::string_view digits_here()
    {
        const std::size_t begin = at_;
        while (at_ < text_.size() && base::is_digit(text_[at_])) ++at_;
        return text_.substr(begin, at_ - begin);
    }

    // 9, 09, 9.30, 9:30, 9h30, 0930
    Token time()
    {
        std::string_view hours = digits_here();
        std::string_view minutes;
        const bool has_more = at_ + 1 < text_.size() && base::is_digit(text_[at_ + 1]);
        if (hours.size() == 4) {
            minutes = hours.substr(2);
            hours = hours.substr(0, 2);
        } else if (has_more && (text_[at_] == '.' || text_[at_] == ':' || text_[at_] == 'h')) {
            ++at_;
            minutes = digits_here();
            if (minutes.size() != 2) return {};
        }
        if (hours.size() > 2) return {};
        const int hour = digits(hours).value_or(k_day_minutes);
        const int minute = minutes.empty() ? 0 : digits(minutes).value_or(60);
        if (minute > 59 || hour * 60 + minute > k_day_minutes) return {};
        return {Sign::time, hour * 60 + minute, {}};
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

std::string clock(int minutes)
{
    return fmt::format("{}:{:02}", minutes / 60, minutes % 60);
}

// Reads tokens from the beginning; `false` and empty texts mean that they do not tell.
class Reader {
public:
    explicit Reader(std::vector<Token> tokens) : tokens_(std::move(tokens)) {}

    bool at_end() const { return at_ >= tokens_.size(); }

    std::string times()
    {
        std::string times;
        int last = -1;
        do {
            if (!is(0, Sign::time) || !is(1, Sign::dash) || !is(2, Sign::time)) return {};
            const int from = tokens_[at_].minutes;
            const int until = tokens_[at_ + 2].minutes;
            if (from >= until || from < last) return {};
            times += fmt::format("{}{}-{}", times.empty() ? "" : ", ", clock(from), clock(until));
            last = until;
            at_ += 3;
        } while (is(0, Sign::comma) && is(1, Sign::time) && ++at_ > 0);
        return times;
    }

    std::vector<std::string> days()
    {
        std::vector<std::string> days;
        while (is(0, Sign::day)) {
            std::string day = tokens_[at_++].day;
            if (is(0, Sign::dash) && is(1, Sign::day)) {
                day += "-" + tokens_[at_ + 1].day;
                at_ += 2;
            }
            days.push_back(std::move(day));
            if (is(0, Sign::comma) && is(1, Sign::day)) ++at_;
        }
        return days;
    }

    // "{mon-fri: 9:00-12:00}"; times with a comma need quotes between { and }.
    std::string week()
    {
        std::string week;
        while (!at_end()) {
            const std::vector<std::string> named = days();
            if (named.empty()) return {};
            std::string times_there;
            if (is(0, Sign::closed)) ++at_;
            else if (times_there = times(); times_there.empty()) return {};
            if (times_there.find(',') != npos) times_there = '"' + times_there + '"';
            for (const std::string& day : named) {
                if (times_there.empty()) break;
                week += fmt::format("{}{}: {}", week.empty() ? "" : ", ", day, times_there);
            }
            if (is(0, Sign::comma)) ++at_;
            else if (!at_end() && !is(0, Sign::day)) return {};
        }
        return week.empty() ? week : "{" + week + "}";
    }

private:
    bool is(std::size_t ahead, Sign sign) const
    {
        return at_ + ahead < tokens_.size() && tokens_[at_ + ahead].sign == sign;
    }

    std::vector<Token> tokens_;
    std::size_t at_ = 0;
};

Reader reader_of(std::string_view written)
{
    const std::string small = small_letters(trimmed(written));
    return Reader(Tokens(small).all());
}

}  // namespace

std::string small_letters(std::string_view text)
{
    std::string small(text);
    for (std::size_t at = 0; at < small.size(); ++at) {
        char& c = small[at];
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
        const bool is_umlaut =
            at > 0 && small[at - 1] == '\xC3' && (c == '\x84' || c == '\x96' || c == '\x9C');
        if (is_umlaut) c = static_cast<char>(c + 0x20);
    }
    return small;
}

std::string day_meant(std::string_view written)
{
    std::string word = small_letters(trimmed(written));
    if (word.ends_with('.')) word.pop_back();
    if (word.size() > 4 && word.ends_with('s')) word.pop_back();  // montags, Mondays
    const auto found = std::ranges::find(k_day_words, std::string_view(word), &Pair::first);
    return found == k_day_words.end() ? std::string() : std::string(found->second);
}

std::string days_meant(std::string_view written)
{
    Reader reader = reader_of(written);
    const std::vector<std::string> days = reader.days();
    return days.size() == 1 && reader.at_end() ? days.front() : std::string();
}

std::string times_meant(std::string_view written)
{
    Reader reader = reader_of(written);
    std::string times = reader.times();
    return reader.at_end() ? times : std::string();
}

std::string hours_meant(std::string_view written)
{
    return reader_of(written).week();
}

}  // namespace load
