#include "kiosk/search/typed.h"

#include <algorithm>
#include <iterator>
#include <string>

namespace search {
namespace {

// More are not typed at a terminal.
constexpr std::size_t k_most_words = 8;

// Words of questions that nothing is called by, as they are written.
struct StopWords {
    std::string_view language;
    std::string_view words;
};

// Raw, because the formatter breaks quoted text where it likes.
constexpr StopWords k_stop_words[] = {
    {"de", R"(
        ab aber als am an auch auf aus bei bekomme bekommen bin bitte brauche brauchen da das dass dem den
        der des die dir du ein eine einem einen einer er es für gibt hab habe haben hat hier ich ihr im in
        ist kann kannst können man mein meine meinem meinen meiner mich mir mit möchte möchten muss müssen
        nach nicht noch oder sein sich sie sind so soll suche suchen tun über um und uns von vom vor wann
        war warum was weiß welche welcher wenn wer wie will wir wird wo woher wohin zu zum zur)"},
    {"en", R"(
        a about am an and are as at be by can could do does for from get go has have he her here how i if in
        is it just like look looking me my need no not of on or our please she should so some that the their
        them there they this to us want was we what when where which who why will with would you your)"},
    {"uk", R"(
        а або але б би бути в вам вас ви від все да де для до є з за зі й його коли куди ласка ме мене мені
        ми мій мого моє мої моя може можна можу мушу на нам нас не немає ні о об по потрібен потрібна
        потрібно про прошу с свій свою та так такий там те ти то тут у це хочу хто це цей чи чого чому шукаю
        що щоб я як яка який які)"},
    {"ru", R"(
        а б без бы был быть в вам вас вы да для до его если есть ещё ж за здесь и из или к как какая какой
        когда кто куда ли меня мне могу может можно мой моего моя моё мои мы на надо нам нас не нет ни но
        нужен нужна нужно о об он она они от по пожалуйста при про с свой со так там то тут у уже хочу чего
        чем что чтобы это этот я ищу)"},
    {"ar", R"(
        ابحث أبحث احتاج أحتاج اريد أريد اسأل أين إلى الى ان أن أنا انا او أو أي بدي بقدر تكون ثم حتى شو شي
        عايز على عم عن عند عندي فين في فيه كم كيف لا لدي لكن لم لي ما ماذا متى مع من منين مين هذا هذه هل هنا
        هو هي هناك و وأريد وين يا يمكن يمكنني ممكن لازم)"},
    {"fa", R"(
        آن آیا از است اگر ام این با باید برای بروم برو به بود تا چه چطور چگونه چی چیست در دارم دارید را شما
        کجا کجاست کنم کنید که کی من می میخواهم می‌خواهم میتوانم می‌توانم ما مرا هست هستم هستند و یا یک لازم
        لطفا)"},
    {"tr", R"(
        acaba ama bana ben beni benim bir biz bizim bu bulurum bulabilirim burada çok da daha de diye en
        gerek gerekiyor hangi için ile istiyorum kim lazım lütfen mı mi mu mü misiniz nasıl ne neden nerede
        nereden nereye nerde o olarak onu sen siz şey şu ve var veya ya yok)"},
    {"ti", R"(
        ኣብ ኣበይ ናብ ካብ ከመይ እንታይ መን መዓስ ንሱ ንሳ ኣነ ንሕና እዩ እያ ኣሎ ኣላ ኣለኹ እደሊ ይደሊ ክመሃር እኽእል ይከኣል ምስ ግን ወይ እዚ እቲ ናይ
        ናተይ ንዓይ)"},
    {"pl", R"(
        a albo ale bo by być chcę co czy dla do gdzie i ja jak jaki jakie jest kiedy kto który mam mi mnie
        mogę moja moje mój można muszę na nie o od po proszę się są szukam ta tak ten to tu w we z za że)"},
    {"ro", R"(
        a am ar avea aș ca caut care ce cine cu cum de din este eu fi fără găsesc în îmi la mă mea meu mi nu
        o pe pentru pot sau se sunt să trebuie un unde unei unui vă vreau și)"},
    {"bg", R"(
        а аз ако без бих в във да до за е и или има искам как какво какъв кога кой която къде ли ме ми мога
        може моя на намеря не ни но о от по при с са се си съм със то това трябва търся у ще)"},
    {"fr", R"(
        à ai au aux avec avoir besoin c ce ces cherche comment d dans de des du elle en est et être faire il
        j je l la le les ma me mes moi mon n ne nous on où ou par pas peux pour puis quand que quel quelle
        qui quoi sa se si son suis sur un une veux vous y)"},
    {"es", R"(
        a al busco cómo como con cual cuál cuando cuándo de del dónde donde el ella en es está estoy hay la
        las lo los me mi mis necesito no nos o para pero por puede puedo que qué quién quiero se ser si sin
        soy su tengo un una y yo)"},
    {"vi", R"(
        ai bị cho có của cần đi được gì hay không là làm muốn nào ở sao tại thế thì tôi và với)"},
};

std::string_view stop_words(std::string_view language)
{
    const auto* found =
        std::ranges::find(k_stop_words, language.substr(0, language.find('-')), &StopWords::language);
    return found == std::end(k_stop_words) ? std::string_view() : found->words;
}

// Takes the stop words of one language away when there are so many of them at least, and others.
void forget_stop_words(std::vector<Folded>& words, Folder& folder, const base::LanguageTag& language,
                       int at_least)
{
    std::vector<std::string> stop;
    for (Folded& word : folder.folded(stop_words(language), language)) stop.push_back(std::move(word.exact));
    std::ranges::sort(stop);
    const auto says_nothing = [&stop](const Folded& word) {
        return std::ranges::binary_search(stop, word.exact);
    };
    const auto count = std::ranges::count_if(words, says_nothing);
    if (count >= at_least && count < std::ssize(words)) std::erase_if(words, says_nothing);
}

// Consonants alone are looked for where Latin letters stand for others, and in Ethiopic when there are many:
// its vowels are often mistaken. Other scripts have the word.
void forget_skeletons(Folded& word)
{
    constexpr std::size_t many = 4 + 3;  // with the private letter's bytes
    if (word.exact.empty()) return;
    const auto lead = static_cast<unsigned char>(word.exact.front());
    const bool ethiopic = lead == 0xE1;
    if (lead >= 0x80)
        std::erase_if(word.also, [&](const std::string& key) {
            return is_skeleton(key) && !(ethiopic && key.size() >= many);
        });
}

}  // namespace

std::vector<Folded> typed_words(std::string_view typed, const base::LanguageTag& language)
{
    Folder folder;
    std::vector<Folded> words = folder.folded(typed, language);
    forget_stop_words(words, folder, language, 1);
    // Visitors also ask in German and English, whatever the screen speaks; one such word may be chance.
    for (const char* other : {"de", "en"}) {
        if (language != other) forget_stop_words(words, folder, other, 2);
    }

    if (words.size() > k_most_words) words.resize(k_most_words);
    std::ranges::for_each(words, forget_skeletons);
    return words;
}

}  // namespace search
