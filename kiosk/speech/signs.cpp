#include "kiosk/speech/signs.h"

#include <algorithm>
#include <array>

namespace speech {
namespace {

using namespace std::string_view_literals;

struct Row {
    std::string_view language;
    Signs signs;
};

// Addresses are Latin: languages in other letters leave them to German, so they have no words for them.
constexpr std::array k_rows{
    Row{"ar", {.to = "إلى", .plus = "زائد", .percent = "بالمئة", .and_past = "و"}},
    Row{"bg", {.to = "до", .plus = "плюс", .euro = "евро"}},
    Row{"de",
        {.to = "bis",
         .plus = "plus",
         .hour = "Uhr",
         .and_past = "Uhr",
         .at = "ät",
         .dot = "Punkt",
         .dash = "Bindestrich",
         .slash = "Schrägstrich",
         .spells_country = false}},
    Row{"en", {.to = "to", .plus = "plus", .at = "at", .dot = "dot", .dash = "dash", .slash = "slash"}},
    Row{"es", {.to = "a", .plus = "más", .at = "arroba", .dot = "punto", .dash = "guion", .slash = "barra"}},
    Row{"fa", {.to = "تا", .plus = "به علاوه", .euro = "یورو", .and_past = "و"}},
    Row{"fr",
        {.to = "à",
         .plus = "plus",
         .hour = "heures",
         .and_past = "heures",
         .at = "arobase",
         .dot = "point",
         .dash = "tiret",
         .slash = "barre oblique"}},
    Row{"pl",
        {.to = "do", .plus = "plus", .at = "małpa", .dot = "kropka", .dash = "myślnik", .slash = "ukośnik"}},
    Row{"ro",
        {.to = "până la", .plus = "plus", .at = "arond", .dot = "punct", .dash = "liniuță", .slash = "bară"}},
    Row{"ru", {.to = "до", .plus = "плюс", .euro = "евро"}},
    Row{"tr",
        {.to = "ila", .plus = "artı", .at = "et", .dot = "nokta", .dash = "tire", .slash = "eğik çizgi"}},
    Row{"uk", {.to = "до", .plus = "плюс", .percent = "відсотків", .euro = "євро"}},
    Row{"vi",
        {.to = "đến",
         .plus = "cộng",
         .hour = "giờ",
         .and_past = "giờ",
         .at = "a còng",
         .dot = "chấm",
         .dash = "gạch ngang",
         .slash = "gạch chéo"}},
};

constexpr std::array k_days{"erst"sv,
                            "zweit"sv,
                            "dritt"sv,
                            "viert"sv,
                            "fünft"sv,
                            "sechst"sv,
                            "siebt"sv,
                            "acht"sv,
                            "neunt"sv,
                            "zehnt"sv,
                            "elft"sv,
                            "zwölft"sv,
                            "dreizehnt"sv,
                            "vierzehnt"sv,
                            "fünfzehnt"sv,
                            "sechzehnt"sv,
                            "siebzehnt"sv,
                            "achtzehnt"sv,
                            "neunzehnt"sv,
                            "zwanzigst"sv,
                            "einundzwanzigst"sv,
                            "zweiundzwanzigst"sv,
                            "dreiundzwanzigst"sv,
                            "vierundzwanzigst"sv,
                            "fünfundzwanzigst"sv,
                            "sechsundzwanzigst"sv,
                            "siebenundzwanzigst"sv,
                            "achtundzwanzigst"sv,
                            "neunundzwanzigst"sv,
                            "dreißigst"sv,
                            "einunddreißigst"sv};

constexpr std::array k_before_dative{"ab"sv,  "am"sv,   "bis"sv, "dem"sv, "den"sv,
                                     "zum"sv, "seit"sv, "vom"sv, "vor"sv};

constexpr std::array k_months{"Januar"sv,    "Februar"sv, "März"sv,     "April"sv,
                              "Mai"sv,       "Juni"sv,    "Juli"sv,     "August"sv,
                              "September"sv, "Oktober"sv, "November"sv, "Dezember"sv};

}  // namespace

Signs signs_of(const base::LanguageTag& language)
{
    const std::string_view base = std::string_view(language).substr(0, language.find('-'));
    const auto* row = std::ranges::find(k_rows, base, &Row::language);
    return row == k_rows.end() ? Signs{} : row->signs;
}

std::string german_day(int day, std::string_view word_before)
{
    const bool dative = std::ranges::find(k_before_dative, word_before) != k_before_dative.end();
    const std::string_view ending = dative ? "en" : word_before == "der" ? "e" : "er";
    return std::string(k_days.at(static_cast<std::size_t>(day - 1))).append(ending);
}

bool is_german_month(std::string_view word)
{
    return std::ranges::find(k_months, word) != k_months.end();
}

}  // namespace speech
