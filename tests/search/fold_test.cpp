#include "kiosk/search/fold.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

struct Same {
    std::string_view language;
    std::string_view typed;
    std::string_view written;
};

// Private letters as the signs that a person can read.
std::string readable(std::string key)
{
    if (key.starts_with("\xEE\x80\x81")) return "~" + key.substr(3);
    if (key.starts_with("\xEE\x80\x82")) return "%" + key.substr(3);
    return key;
}

std::string keys(const search::Folded& word)
{
    std::string text = word.exact;
    for (const std::string& key : word.also) text += " " + readable(key);
    return text;
}

std::string words(std::string_view text, const std::string& language)
{
    std::string list;
    for (const search::Folded& word : search::folded(text, language))
        list += (list.empty() ? "" : "|") + keys(word);
    return list;
}

std::string exact(std::string_view text, const std::string& language)
{
    std::string list;
    for (const search::Folded& word : search::folded(text, language)) {
        list += (list.empty() ? "" : "|") + word.exact;
    }
    return list;
}

std::vector<std::string> all(std::string_view text, const std::string& language)
{
    std::vector<std::string> list;
    for (search::Folded& word : search::folded(text, language)) {
        list.push_back(word.exact);
        list.insert(list.end(), word.also.begin(), word.also.end());
    }
    return list;
}

bool meet(const Same& pair)
{
    const auto typed = all(pair.typed, std::string(pair.language));
    const auto written = all(pair.written, std::string(pair.language));
    return std::ranges::find_first_of(typed, written) != typed.end();
}

TEST(Fold, FindsTheWordsOfAText)
{
    EXPECT_EQ(exact("Wo kann ich Ärzte finden?", "de"), "wo|kann|ich|arzte|finden");
    EXPECT_EQ(exact("Tel. 0381/444-31160 (Mo–Fr)", "de"), "tel|0381|444|31160|mo|fr");
    EXPECT_EQ(exact("migra e.V., z.B. 2.07. Ende", "de"), "migra|ev|zb|2|07|ende");
    EXPECT_EQ(exact("", "de"), "");
    EXPECT_EQ(exact(" - ' ", "de"), "");
}

TEST(Fold, SurvivesWhatIsNoText)
{
    EXPECT_EQ(exact("a\xFF"
                    "b\xE4\xB8",
                    "de"),
              "a|b");
    EXPECT_EQ(exact(std::string(1000, 'x'), "de").size(), 80U);
}

TEST(Fold, KnowsUmlautsInEverySpelling)
{
    EXPECT_EQ(words("Ämter", "de"), "amter aemter amt");
    EXPECT_EQ(exact("A\u0308mter", "de"), "amter");
    EXPECT_EQ(words("Größe", "de"), "grosse groesse gross");
}

TEST(Fold, JoinsHyphensAndKeepsTheParts)
{
    EXPECT_EQ(words("Job-Center", "de"), "jobcenter job center jobcent");
    EXPECT_EQ(exact("Aus- und Fortbildung", "de"), "aus|und|fortbildung");
    EXPECT_EQ(exact("soft\u00ADhyphen", "de"), "softhyphen");
}

TEST(Fold, MakesOneWordOfEveryWayToTypeIt)
{
    const Same pairs[] = {
        {"de", "Strasse", "Straße"},
        {"de", "aerztin", "Ärztin"},
        {"de", "Kurse", "Kurs"},
        {"de", "frau", "Frauen"},
        {"tr", "IŞÇI", "işçi"},
        {"tr", "isci", "işçi"},
        {"tr", "İSTANBUL", "istanbul"},
        {"tr", "çalışmak", "çalışma"},
        {"pl", "swiadczenie", "świadczenie"},
        {"pl", "lodz", "Łódź"},
        {"ro", "scoala", "școală"},
        {"ro", "școală", "şcoală"},
        {"vi", "duc", "Đức"},
        {"uk", "пять", "п'ять"},
        {"uk", "пять", "пʼять"},
        {"uk", "вакансии", "вакансії"},
        {"uk", "роботу", "робота"},
        {"uk", "економика", "економіка"},
        {"ru", "ребенок", "ребёнок"},
        {"ru", "соціальний", "социальный"},
        {"uk", "robota", "робота"},
        {"uk", "dopomoha", "допомога"},
        {"uk", "dopomoga", "допомога"},
        {"ru", "viza", "виза"},
        {"uk", "zhinka", "жінка"},
        {"uk", "jinka", "жінка"},
        {"ru", "kharkov", "Харьков"},
        {"uk", "harkiv", "Харків"},
        {"uk", "xarkiv", "Харків"},
        {"ru", "obschezhitie", "общежитие"},
        {"ru", "obshchezhitiye", "общежитие"},
        {"ru", "konsultaciya", "консультация"},
        {"ru", "konsultatsija", "консультация"},
        {"bg", "balgariya", "българия"},
        {"ar", "العمل", "عمل"},
        {"ar", "وللعمل", "العمل"},
        {"ar", "اقامة", "إقامة"},
        {"ar", "اقامه", "إقامة"},
        {"ar", "مُسَاعَدَة", "مساعدة"},
        {"ar", "مســاعدة", "مساعدة"},
        {"ar", "دورات", "دورة"},
        {"ar", "amal", "عمل"},
        {"ar", "3amal", "العمل"},
        {"ar", "shughl", "شغل"},
        {"ar", "madrasa", "مدرسة"},
        {"ar", "madrasah", "المدرسة"},
        {"ar", "al-amal", "عمل"},
        {"fa", "كار", "کار"},
        {"fa", "می خواهم", "می‌خواهم"},
        {"fa", "میخواهم", "می‌خواهم"},
        {"fa", "kar", "کار"},
        {"fa", "gozarname", "گذرنامه"},
        {"fa", "۱۱۵", "115"},
        {"ar", "١١٥", "115"},
        {"ti", "ሥራሕ", "ስራሕ"},
        {"ti", "ዓዲ", "አዲ"},
        {"ti", "ፀሓይ", "ጸሃይ"},
        {"ti", "ንስራሕ", "ስራሕ"},
        {"ti", "srah", "ስራሕ"},
        {"ti", "viza", "ቪዛ"},
        {"ti", "ብዕዳ", "ዕዳ"},
        {"ar", "tabib", "طبيب"},
        {"uk", "caritas", "каритас"},
        {"am", "ሀገር", "ሃገር"},
    };
    for (const Same& pair : pairs) {
        EXPECT_TRUE(meet(pair)) << pair.language << ": " << words(pair.typed, std::string(pair.language))
                                << " / " << words(pair.written, std::string(pair.language));
    }
}

TEST(Fold, WritesCyrillicAsGermansWould)
{
    const std::pair<const char*, const char*> heard[] = {
        {"Шверін", "schwerin"},
        {"Висмар", "wismar"},
        {"Штральзунд", "stralsund"},
        {"Грайфсвальд", "greifswald"},
        {"бератунг", "beratung"},
        {"арбайт", "arbeit"},
        {"Нойбранденбург", "neubrandenburg"},
        {"аусбильдунг", "ausbildung"},
        {"мигра", "migra"},
    };
    for (const auto& [typed, german] : heard) {
        const auto keys = all(typed, "uk");
        EXPECT_NE(std::ranges::find(keys, german), keys.end()) << typed << ": " << words(typed, "uk");
    }
}

TEST(Fold, KeepsDifferentWordsApart)
{
    const Same pairs[] = {
        {"de", "email", "عمل"}, {"ar", "عمل", "علم"},   {"de", "dopomoha", "допомога"},
        {"ti", "ስራሕ", "ሰብ"},    {"ru", "виза", "ваза"},
    };
    for (const Same& pair : pairs) {
        EXPECT_FALSE(meet(pair)) << words(pair.typed, std::string(pair.language)) << " / "
                                 << words(pair.written, std::string(pair.language));
    }
}

TEST(Fold, MarksKeysBySoundSoThatNoWordIsOne)
{
    EXPECT_EQ(words("робота", "uk"), "робота робот robota ~robota");
    EXPECT_EQ(words("العمل", "ar"), "العمل عمل %aml");
    EXPECT_TRUE(search::is_rough(all("عمل", "ar").back()));
    EXPECT_FALSE(search::is_rough("robota"));
}

TEST(Fold, FindsWordsWhereNoSpacesAre)
{
    EXPECT_GE(search::folded("ฉันต้องการเรียนภาษาเยอรมัน", "th").size(), 4U);
    EXPECT_GE(search::folded("德语课程 B1", "zh").size(), 3U);
}

}  // namespace
