#include "kiosk/staff/service_text.h"

#include <fmt/format.h>

#include "kiosk/staff/page_values.h"
#include "kiosk/staff/plain_text.h"

namespace staff {
namespace {

using Json = nlohmann::ordered_json;

std::string lines_of(const pages::Section& section)
{
    std::string text;
    int number = 0;
    for (const pages::TextBlock& block : section.blocks) {
        const bool is_item = block.kind == pages::TextBlock::Kind::item;
        const std::string mark = !is_item ? "" : section.numbered ? fmt::format("{}. ", ++number) : "- ";
        text += "  " + mark + plain(block.phrase.text) + "\n";
    }
    return text;
}

Json json_of(const pages::Fact& fact)
{
    return {
        {"name", fact.name}, {"caption", plain(fact.caption.text)}, {"lines", staff::json_of(fact.lines)}};
}

Json json_of(const pages::Section& section)
{
    Json items = Json::array();
    for (const pages::TextBlock& block : section.blocks) items.push_back(plain(block.phrase.text));
    return {{"name", section.name}, {"title", plain(section.title.text)}, {"items", std::move(items)}};
}

template <class Part>
Json list_of(const std::vector<Part>& parts)
{
    Json list = Json::array();
    for (const Part& part : parts) list.push_back(json_of(part));
    return list;
}

}  // namespace

std::string service_text(const pages::ServicePage& page)
{
    std::string text = plain(page.title.text) + "\n";
    if (page.german_title) text += plain(page.german_title->text) + "\n";
    if (page.opening) text += plain(page.opening->text) + "\n";
    for (const pages::Notice& notice : page.notices) text += "! " + plain(notice.text.text) + "\n";
    text += "\n" + plain(page.summary.text) + "\n\n";
    for (const pages::Fact& fact : page.facts) {
        text += plain(fact.caption.text) + "\n";
        for (const base::Phrase& line : fact.lines) text += "  " + plain(line.text) + "\n";
    }
    if (page.plan) text += "[" + plain(page.plan->label.text) + "]\n";
    for (const pages::Section& section : page.sections)
        text += "\n" + plain(section.title.text) + "\n" + lines_of(section);
    if (!page.remarks.empty()) text += "\n";
    for (const pages::Remark& remark : page.remarks) text += "(" + plain(remark.phrase.text) + ")\n";
    return text;
}

std::string service_json(const pages::ServicePage& page)
{
    Json remarks = Json::array();
    for (const pages::Remark& remark : page.remarks) remarks.push_back(plain(remark.phrase.text));
    const Json json = {{"id", page.service.key},
                       {"title", plain(page.title.text)},
                       {"language", page.title.language},
                       {"german_title", staff::json_of(page.german_title)},
                       {"summary", plain(page.summary.text)},
                       {"open", staff::json_of(page.open)},
                       {"opening", staff::json_of(page.opening)},
                       {"facts", list_of(page.facts)},
                       {"plan", staff::json_of(page.plan ? std::optional(page.plan->label) : std::nullopt)},
                       {"sections", list_of(page.sections)},
                       {"remarks", std::move(remarks)}};
    return on_one_line(json);
}

}  // namespace staff
