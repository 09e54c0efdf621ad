#include "kiosk/staff/tour_studio.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>

#include "kiosk/staff/content_source.h"
#include "kiosk/ui/outline.h"

namespace staff {
namespace {

// As on a terminal whose panel has not been measured.
float px_per_mm(base::SizePx size)
{
    return static_cast<float>(std::max(size.width, size.height)) / 600.0f;
}

void find_missing_glyphs(const paint::Box& box, text::Engine& engine, std::vector<std::string>& faults)
{
    for (const paint::Mark& mark : box.marks) {
        if (const auto* glyphs = std::get_if<paint::Glyphs>(&mark)) {
            const base::Phrase& phrase = glyphs->request.phrase;
            if (engine.lay_out(glyphs->request).missing_glyphs == 0) continue;
            for (const char32_t letter : engine.coverage().missing_letters(phrase.text))
                faults.push_back(fmt::format("{}: no font has the letter U+{:04X} of '{}'", box.id,
                                             static_cast<unsigned>(letter), phrase.text));
        }
        if (const auto* icon = std::get_if<paint::Icon>(&mark);
            icon && !engine.coverage().has_icon(icon->name))
            faults.push_back(fmt::format("{}: there is no icon '{}'", box.id, icon->name));
    }
}

// A fact is shown as it was written: a web address is none of our keys.
bool is_written_by_us(const ui::OutlineNode& node)
{
    return node.role != ui::Role::fact && node.role != ui::Role::image;
}

}  // namespace

bool looks_like_a_key(const std::string& label)
{
    const auto may_stand_in_a_key = [](unsigned char c) { return std::islower(c) || c == '-' || c == '.'; };
    return label.find('.') != std::string::npos && !label.starts_with("www.") && !label.ends_with('.') &&
           std::ranges::all_of(label, may_stand_in_a_key);
}

base::Result<Studio> Studio::open(base::SizePx size)
{
    Studio studio;
    auto stage = stage::open_surfaceless(size);
    if (!stage) return tl::unexpected(stage.error());
    auto engine = open_engine();
    if (!engine) return tl::unexpected(engine.error());
    studio.engine_ = std::make_unique<text::Engine>(std::move(*engine));
    studio.theme_ = std::make_unique<paint::Theme>();
    studio.stage_ = std::move(*stage);
    auto painter = paint::Painter::open(*studio.engine_, *studio.theme_);
    if (!painter) return tl::unexpected(painter.error());
    studio.painter_ = std::move(*painter);
    return studio;
}

paint::Layout Studio::lay_out(const ui::Screen& screen)
{
    const base::SizePx size = stage_->size();
    return paint::lay_out(screen, {size, px_per_mm(size)}, *theme_, *engine_);
}

Photograph Studio::take(const ui::Screen& screen, const paint::Layout& layout, float scroll_px)
{
    painter_->draw(layout, {scroll_px, {}});
    ui::Outline outline = paint::outline_of(screen, layout, scroll_px);
    outline.frame = 1;
    outline.settled = true;
    Photograph taken{text::png(stage_->picture()), ui::to_json(outline)};
    stage_->present();
    return taken;
}

std::vector<std::string> Studio::faults(const ui::Screen& screen, const paint::Layout& layout)
{
    std::vector<std::string> faults;
    for (const paint::Box& box : layout.boxes) find_missing_glyphs(box, *engine_, faults);
    for (const ui::OutlineNode& node : paint::outline_of(screen, layout, 0).nodes) {
        const std::string& label = node.label.text;
        if (label.empty() && node.role != ui::Role::image) faults.push_back(node.id + ": has no label");
        else if (is_written_by_us(node) && looks_like_a_key(label))
            faults.push_back(fmt::format("{}: shows the key '{}'", node.id, label));
    }
    return faults;
}

}  // namespace staff
