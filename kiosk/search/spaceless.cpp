#include "kiosk/search/spaceless.h"

#include <unicode/brkiter.h>
#include <unicode/unistr.h>

namespace search {

struct Spaceless::Iterator {
    std::unique_ptr<icu::BreakIterator> words;
};

Spaceless::Spaceless() = default;
Spaceless::~Spaceless() = default;

void Spaceless::for_each_word(std::u32string_view run, const std::function<void(std::u32string_view)>& act)
{
    if (iterator_ == nullptr) {
        UErrorCode error = U_ZERO_ERROR;
        iterator_ = std::make_unique<Iterator>();
        iterator_->words.reset(icu::BreakIterator::createWordInstance(icu::Locale::getRoot(), error));
    }
    if (iterator_->words == nullptr) return act(run);
    const auto text = icu::UnicodeString::fromUTF32(reinterpret_cast<const UChar32*>(run.data()),
                                                    static_cast<int32_t>(run.size()));
    iterator_->words->setText(text);
    int32_t begin = iterator_->words->first();
    for (int32_t end = iterator_->words->next(); end != icu::BreakIterator::DONE;
         end = iterator_->words->next()) {
        const auto from = static_cast<std::size_t>(text.countChar32(0, begin));
        act(run.substr(from, static_cast<std::size_t>(text.countChar32(begin, end - begin))));
        begin = end;
    }
}

}  // namespace search
