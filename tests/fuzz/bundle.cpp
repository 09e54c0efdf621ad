#include <unistd.h>

#include <algorithm>
#include <string>

#include "kiosk/base/files.h"
#include "kiosk/bundle/catalogue.h"
#include "kiosk/search/finder.h"
#include "tests/fuzz/targets.h"
#include "tests/support/temp_folder.h"

namespace tests::fuzz {
namespace {

using bundle::Catalogue;

constexpr std::size_t k_page_bytes = 512;
constexpr std::size_t k_most_pages = 64;

void put(std::string& bytes, std::size_t at, std::size_t count, std::size_t number)
{
    for (std::size_t left = count; left > 0; --left, number >>= 8)
        bytes[at + left - 1] = static_cast<char>(number & 0xff);
}

// A header that tells of a whole bundle of this version, so that what stands behind it is read, too.
std::string with_good_header(std::string_view bytes)
{
    const std::size_t pages = std::clamp<std::size_t>(bytes.size() / k_page_bytes, 1, k_most_pages);
    std::string whole(bytes.substr(0, pages * k_page_bytes));
    whole.resize(pages * k_page_bytes);
    whole.replace(0, 16, std::string_view("SQLite format 3\0", 16));
    put(whole, 16, 2, k_page_bytes);
    put(whole, 28, 4, pages);
    put(whole, 60, 4, bundle::k_version);
    put(whole, 68, 4, bundle::k_application_id);
    return whole;
}

void read_words(const Catalogue& catalogue, const content::Thing& thing)
{
    for (const char* path : {"title", "summary", "bring", "name", "text"}) {
        const auto words = catalogue.words(thing, path, {"en", "de"});
        require(!words || !words->items.empty(), "a field has a text");
    }
}

void search_in(const Catalogue& catalogue, const base::LanguageTag& language)
{
    static_cast<void>(catalogue.titles(language));
    static_cast<void>(catalogue.order(language));
    const search::Index* index = catalogue.index(language);
    if (!index) return;
    const std::size_t services = catalogue.guide().candidates.size();
    for (const char* typed : {"a", "amt", "berattung", "0381"}) {
        for (const auto& hit : search::find({index}, search::folded(typed, "de"), services))
            require(hit.service < services, "what is found is a service");
    }
}

void read_everything(const Catalogue& catalogue)
{
    for (const char* language : {"", "de", "en"}) search_in(catalogue, language);
    read_words(catalogue, {content::Kind::centre, ""});
    read_words(catalogue, {content::Kind::guide, ""});
    for (const base::ServiceId& id : catalogue.services()) {
        static_cast<void>(catalogue.service(id));
        static_cast<void>(catalogue.organisation({id.key}));
        read_words(catalogue, {content::Kind::service, id.key});
    }
    for (const base::NoticeId& id : catalogue.notices()) {
        static_cast<void>(catalogue.notice(id));
        static_cast<void>(catalogue.place({id.key}));
    }
}

void open(const std::filesystem::path& file)
{
    for (const auto care : {Catalogue::Care::quick, Catalogue::Care::thorough}) {
        const auto catalogue = Catalogue::open(file, care);
        if (catalogue) read_everything(*catalogue);
        else require(!catalogue.error().what.empty(), "a trouble has a reason");
    }
}

}  // namespace

void bundle(std::string_view bytes)
{
    const TempFolder folder;
    folder.write("as-it-is.kiosk", bytes);
    open(folder / "as-it-is.kiosk");
    if (bytes.size() < k_page_bytes) return;
    folder.write("with-good-header.kiosk", with_good_header(bytes));
    open(folder / "with-good-header.kiosk");
}

}  // namespace tests::fuzz
