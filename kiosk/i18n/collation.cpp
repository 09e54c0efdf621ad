#include <unicode/coll.h>

#include <vector>

#include "kiosk/i18n/format.h"
#include "kiosk/i18n/icu.h"

namespace i18n {

class Collation::Icu {
public:
    explicit Icu(const base::LanguageTag& language)
    {
        UErrorCode status = U_ZERO_ERROR;
        collator_.reset(icu::Collator::createInstance(locale_of(language), status));
        if (U_FAILURE(status)) collator_.reset();
    }

    std::string key(const std::string& text) const
    {
        if (!collator_) return text;
        const icu::UnicodeString units = utf16(text);
        const int32_t length = collator_->getSortKey(units, nullptr, 0);
        std::vector<uint8_t> bytes(static_cast<std::size_t>(length));
        collator_->getSortKey(units, bytes.data(), length);
        if (!bytes.empty()) bytes.pop_back();  // ICU ends a key with a zero
        return {bytes.begin(), bytes.end()};
    }

private:
    std::unique_ptr<icu::Collator> collator_;
};

Collation::Collation(const base::LanguageTag& language) : icu_(std::make_unique<Icu>(language)) {}
Collation::Collation(Collation&&) noexcept = default;
Collation& Collation::operator=(Collation&&) noexcept = default;
Collation::~Collation() = default;

std::string Collation::key(const std::string& text) const
{
    return icu_->key(text);
}

}  // namespace i18n
