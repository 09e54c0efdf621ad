#include "kiosk/translate/po.h"

#include "kiosk/load/names.h"
#include "kiosk/load/utf8.h"
#include "tests/fuzz/targets.h"

namespace tests::fuzz {
namespace {

using translate::Po;
using translate::PoEntry;

// Without a translation there is nothing to be unfinished.
bool is_same(const PoEntry& a, const PoEntry& b)
{
    return a.context == b.context && a.german == b.german && a.translation == b.translation &&
           (a.is_unfinished == b.is_unfinished || a.translation.empty());
}

void require_round_trip(const Po& po)
{
    const auto text = translate::to_po_text(po);
    require(text.has_value(), "what was read can be written");
    const auto [again, findings] = translate::from_po_text(*text, "f.po");
    require(findings.empty(), "what was written has no mistakes");
    require(again.entries.size() == po.entries.size(), "no entry is lost");
    for (std::size_t i = 0; i < po.entries.size(); ++i)
        require(is_same(again.entries[i], po.entries[i]), "an entry comes back as it was");
}

}  // namespace

void po(std::string_view bytes)
{
    const auto [po, findings] = translate::from_po_text(bytes, "f.po");
    for (const base::Finding& finding : findings) {
        require(finding.spot.line >= 1 && finding.spot.column >= 1, "a finding stands within its file");
        for (const std::string& argument : finding.arguments)
            require(load::showable(argument) == argument, "what is repeated of a file can be shown");
    }
    for (const PoEntry& entry : po.entries) {
        require(load::composed(entry.translation) == entry.translation, "texts are in one normal form");
    }
    if (!base::has_errors(findings)) require_round_trip(po);
}

}  // namespace tests::fuzz
