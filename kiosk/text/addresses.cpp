#include "kiosk/text/addresses.h"

#include <string_view>

#include "kiosk/text/owned.h"

namespace text {
namespace {

constexpr std::string_view k_spaces = " \t\n\r";

// "name@example.org", "www.example.org/x": a sign of addresses with something on both sides of it.
bool is_address(std::string_view word)
{
    const std::size_t sign = word.find_first_of("@./", 1);
    return sign != std::string_view::npos && sign + 1 < word.size();
}

}  // namespace

void keep_addresses_without_hyphens(PangoLayout* layout)
{
    const std::string_view text = pango_layout_get_text(layout);
    Owned<PangoAttrList, pango_attr_list_unref> attributes;
    std::size_t begin = text.find_first_not_of(k_spaces);
    while (begin != std::string_view::npos) {
        const std::size_t end = std::min(text.find_first_of(k_spaces, begin), text.size());
        if (is_address(text.substr(begin, end - begin))) {
            PangoAttribute* plain = pango_attr_insert_hyphens_new(false);
            plain->start_index = static_cast<guint>(begin);
            plain->end_index = static_cast<guint>(end);
            if (!attributes) attributes.reset(pango_attr_list_new());
            pango_attr_list_insert(attributes.get(), plain);
        }
        begin = text.find_first_not_of(k_spaces, end);
    }
    if (attributes) pango_layout_set_attributes(layout, attributes.get());
}

}  // namespace text
