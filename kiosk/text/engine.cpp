#include "kiosk/text/engine.h"

#include <cmath>
#include <functional>
#include <optional>
#include <unordered_map>

#include "kiosk/text/glyphs.h"
#include "kiosk/text/icons.h"
#include "kiosk/text/paragraph.h"
#include "kiosk/text/shaper.h"

namespace text {
namespace {

// Paragraphs make room when there are more than this many, and then those not asked for in so many frames.
constexpr std::size_t k_most_kept = 2000;
constexpr std::uint64_t k_frames_kept = 120;
constexpr std::uint64_t k_frames_between_looks = 32;

struct IconRequest {
    std::string name;
    float em_px = 0;
    auto operator<=>(const IconRequest&) const = default;
};

template <class... Part>
std::size_t hash_of(const Part&... parts)
{
    std::size_t all = 0;
    ((all = (all ^ std::hash<Part>{}(parts)) * 0x9e3779b97f4a7c15u, all ^= all >> 32), ...);
    return all;
}

struct Hash {
    std::size_t operator()(const Request& r) const
    {
        return hash_of(r.phrase.text, r.phrase.language, r.em_px, r.weight, r.width_px, r.align,
                       r.line_height, r.max_lines);
    }
    std::size_t operator()(const IconRequest& r) const { return hash_of(r.name, r.em_px); }
};

struct Kept {
    Paragraph paragraph;
    std::uint64_t asked_in_frame = 0;
};

Paragraph icon_paragraph(const Icons& icons, const IconRequest& request, Glyphs& glyphs)
{
    const auto glyph = icons.glyph(request.name);
    if (!glyph) return {};
    Paragraph icon;
    icon.width_px = icon.height_px = request.em_px;
    icon.baseline_px = std::round(request.em_px * icons.ascent());
    icon.lines = 1;
    glyphs.add_to(icon.quads, {glyphs.face(icons.file()), *glyph, request.em_px}, 0, icon.baseline_px);
    return icon;
}

}  // namespace

class Engine::Pango {
public:
    Pango(PrivateFonts fonts, Positions positions) : shaper_(std::move(fonts), positions), glyphs_(positions)
    {
        if (const auto* file = shaper_.fonts().icon_file()) icons_.emplace(*file);
        coverage_ = Coverage(shaper_.fonts(), icons_ ? &*icons_ : nullptr);
    }

    const Paragraph& lay_out(const Request& request)
    {
        const auto [entry, is_new] = paragraphs_.try_emplace(request);
        entry->second.asked_in_frame = frame_;
        if (is_new && !request.phrase.text.empty()) {
            ++shaped_count_;
            entry->second.paragraph =
                paragraph_of(shaper_.shape(request), request, fonts().cap_height(), glyphs_);
        }
        return entry->second.paragraph;
    }

    std::vector<RectF> places(const Request& request, Bytes asked)
    {
        return places_of(shaper_.shape(request), request, fonts().cap_height(), asked);
    }

    const Paragraph& icon(IconRequest request)
    {
        const auto [entry, is_new] = icon_paragraphs_.try_emplace(std::move(request));
        if (is_new && icons_) entry->second = icon_paragraph(*icons_, entry->first, glyphs_);
        return entry->second;
    }

    const Coverage& coverage() const { return coverage_; }

    void new_frame()
    {
        ++frame_;
        if (paragraphs_.size() <= k_most_kept || frame_ % k_frames_between_looks != 0) return;
        std::erase_if(paragraphs_, [this](const auto& entry) {
            return entry.second.asked_in_frame + k_frames_kept < frame_;
        });
    }

    const PrivateFonts& fonts() const { return shaper_.fonts(); }
    Atlas& atlas() { return glyphs_.atlas(); }
    std::size_t shaped_count() const { return shaped_count_; }

private:
    Shaper shaper_;
    Glyphs glyphs_;
    std::optional<Icons> icons_;
    Coverage coverage_{shaper_.fonts(), nullptr};
    std::unordered_map<Request, Kept, Hash> paragraphs_;
    std::unordered_map<IconRequest, Paragraph, Hash> icon_paragraphs_;
    std::uint64_t frame_ = 0;
    std::size_t shaped_count_ = 0;
};

base::Result<Engine> Engine::open(const FontSet& fonts, Positions positions)
{
    auto opened = PrivateFonts::open(fonts);
    if (!opened) return tl::unexpected(opened.error());
    return Engine(std::make_unique<Pango>(std::move(*opened), positions));
}

Engine::Engine(std::unique_ptr<Pango> pango) : pango_(std::move(pango)) {}
Engine::Engine(Engine&&) noexcept = default;
Engine& Engine::operator=(Engine&&) noexcept = default;
Engine::~Engine() = default;

const Paragraph& Engine::lay_out(const Request& request)
{
    return pango_->lay_out(request);
}

std::vector<RectF> Engine::places(const Request& request, std::size_t begin, std::size_t end)
{
    return pango_->places(request, {begin, end});
}

const Paragraph& Engine::icon(std::string_view name, float em_px)
{
    return pango_->icon({std::string(name), em_px});
}

const Coverage& Engine::coverage() const
{
    return pango_->coverage();
}

float Engine::em_for_cap_height(float cap_px) const
{
    return cap_px / pango_->fonts().cap_height();
}

int Engine::page_count() const
{
    return pango_->atlas().page_count();
}

AtlasPage Engine::take_page(int page)
{
    return pango_->atlas().take(page);
}

void Engine::new_frame()
{
    pango_->new_frame();
}

std::size_t Engine::shaped_count() const
{
    return pango_->shaped_count();
}

}  // namespace text
