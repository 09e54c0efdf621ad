#include "kiosk/load/device.h"

#include "kiosk/load/file.h"
#include "kiosk/load/section.h"
#include "kiosk/load/values.h"

namespace load {
namespace {

Read<double> millimetres(std::string_view written)
{
    constexpr double k_most = 10'000;
    const auto number = decimal(written);
    if (!number || *number < 0 || *number > k_most)
        return mistake("bad-number", "millimetres", {std::string(written)});
    return number;
}

std::optional<Panel> panel(const Section& top)
{
    const auto section = top.inner("panel");
    if (!section) return std::nullopt;
    Panel panel;
    panel.width_mm = section->one("width_mm", millimetres).value_or(0);
    enum class QuarterTurns { none, one, two, three };
    panel.rotation = 90 * static_cast<int>(section->choice("rotation", QuarterTurns::none));
    panel.floor_to_lower_edge_mm = section->one("floor_to_lower_edge_mm", millimetres).value_or(0);
    if (panel.width_mm > 0) return panel;
    if (const Entry* width = section->find("width_mm"))
        top.report().error(width->value.mark, {"bad-number", "millimetres", {width->value.text}});
    return std::nullopt;
}

std::map<std::string, std::string> keypad(const Section& top)
{
    std::map<std::string, std::string> keys;
    const Entry* entry = top.find("keypad");
    if (!entry) return keys;
    if (entry->value.kind != Node::Kind::map) {
        top.report().error(entry->value.mark, {"wrong-type", "section", {"keypad"}});
        return keys;
    }
    const auto act = [&](std::string_view text) { return top.choice_index("keypad", text); };
    for (const Entry& key : entry->value.entries) {
        if (const auto index = value_of(key.value, key.key, act, top.report()))
            keys.emplace(key.key, top.row("keypad").choices[*index]);
    }
    return keys;
}

}  // namespace

base::Loaded<Device> device(const std::filesystem::path& path)
{
    base::Loaded<Device> loaded;
    Report report(path.string(), loaded.findings);
    const auto file = parse_file(path, report);
    if (!file) return loaded;
    if (file->kind != Node::Kind::map) {
        report.error(file->mark, {"wrong-type", "file", {}});
        return loaded;
    }
    const Section top(*file, device_keys(), report);
    loaded.value.here = top.one("here", id<base::PlaceId>);
    loaded.value.panel = panel(top);
    loaded.value.audio = top.line("audio");
    loaded.value.printer = top.line("printer");
    loaded.value.keypad = keypad(top);
    return loaded;
}

}  // namespace load
