#define GL_GLEXT_PROTOTYPES
#include "kiosk/paint/painter.h"

#include <GL/gl.h>
#include <GL/glext.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>
#include <malloc.h>

#include <algorithm>
#include <cmath>
#include <span>
#include <vector>

#include "kiosk/paint/drawings.h"
#include "kiosk/paint/panels.h"
#include "kiosk/paint/seascape.h"
#include "kiosk/paint/textures.h"

namespace paint {
namespace {

// Dear ImGui's context and its OpenGL side, for as long as the painter lives.
class ImGuiContextScope {
public:
    ImGuiContextScope()
    {
        ImGui::CreateContext();
        ImGuiIO& io = ImGui::GetIO();
        io.IniFilename = nullptr;
        io.LogFilename = nullptr;
        io.ConfigFlags |= ImGuiConfigFlags_NoMouseCursorChange;
        ready_ = ImGui_ImplOpenGL3_Init("#version 330");
    }
    ImGuiContextScope(const ImGuiContextScope&) = delete;
    ImGuiContextScope& operator=(const ImGuiContextScope&) = delete;
    ~ImGuiContextScope()
    {
        if (ready_) ImGui_ImplOpenGL3_Shutdown();
        ImGui::DestroyContext();
    }
    bool ready() const { return ready_; }

private:
    bool ready_ = false;
};

// Draws the marks of one box after the other into the list.
struct Brush {
    ImDrawList& list;
    text::Engine& engine;
    const GlyphTextures& glyphs;
    const Drawings& drawings;
    const Layout& layout;
    const Box& box;
    const Looks& looks;

    void operator()(const Panel& panel) const
    {
        draw_panel(
            list, panel, looks.dy,
            {looks.pressed ? panel.pressed : panel.fill, !looks.pressed && looks.usable, looks.usable});
    }

    void operator()(const Glyphs& text) const
    {
        if (looks.spoken_begin < looks.spoken_end && text.request.phrase == box.label) mark_spoken(text);
        quads(engine.lay_out(text.request), text.at.x, text.at.y, text.colour, 0);
    }

    // The words being spoken stand on a ground of their own.
    void mark_spoken(const Glyphs& text) const
    {
        const Palette& colours = layout.colours;
        const bool is_dark =
            contrast(text.colour, colours.spoken) >= contrast(text.colour, colours.spoken_on_accent);
        const float x = std::round(text.at.x), y = std::round(text.at.y + looks.dy);
        for (const text::RectF& at : engine.places(text.request, looks.spoken_begin, looks.spoken_end))
            list.AddRectFilled({x + at.x0, y + at.y0}, {x + at.x1, y + at.y1},
                               packed(is_dark ? colours.spoken : colours.spoken_on_accent),
                               layout.surface.px_per_mm);
    }

    void ring() const
    {
        const Ring ring = ring_of(box, looks, layout);
        const auto line = [&](const Rect& rect, Colour colour) {
            // ImGui draws its lines half a pixel further inside.
            const float inset = ring.width_px / 2 - 0.5f;
            list.AddRect({rect.x + inset, rect.y + inset}, {rect.right() - inset, rect.bottom() - inset},
                         packed(colour), 4 * ring.width_px, 0, ring.width_px);
        };
        line(ring.outer, layout.colours.focus_halo);
        line(ring.inner, layout.colours.focus);
    }

    void operator()(const Icon& icon) const
    {
        const Colour colour = looks.usable ? icon.colour : layout.colours.disabled;
        quads(engine.icon(icon.name, icon.at.width), icon.at.x, icon.at.y, colour,
              icon.mirrored ? std::round(icon.at.width) : 0);
    }

    void operator()(const Seascape& sea) const { draw_seascape(list, sea.at, layout.colours); }

    void operator()(const Drawing& drawing) const
    {
        const ImTextureID texture = drawings.texture(drawing);
        if (!texture) return;
        list.AddImage(texture, {drawing.at.x, drawing.at.y + looks.dy},
                      {drawing.at.right(), drawing.at.bottom() + looks.dy});
    }

    // One textured quad per glyph. A width other than 0 mirrors within it.
    void quads(const text::Paragraph& paragraph, float from_x, float from_y, Colour colour,
               float mirrored_px) const
    {
        // Glyph pictures are made for whole pixels; between them they would be blurred.
        const float x = std::round(from_x);
        const float y = std::round(from_y + looks.dy);
        const ImU32 ink = packed(colour);
        for (const text::Quad& quad : paragraph.quads) {
            const ImTextureID texture = glyphs.page(quad.page);
            use(texture);
            const float left = mirrored_px > 0 ? mirrored_px - quad.at.x1 : quad.at.x0;
            const float right = mirrored_px > 0 ? mirrored_px - quad.at.x0 : quad.at.x1;
            const float u0 = mirrored_px > 0 ? quad.uv.x1 : quad.uv.x0;
            const float u1 = mirrored_px > 0 ? quad.uv.x0 : quad.uv.x1;
            list.PrimReserve(6, 4);
            list.PrimRectUV({x + left, y + quad.at.y0}, {x + right, y + quad.at.y1}, {u0, quad.uv.y0},
                            {u1, quad.uv.y1}, ink);
        }
        if (!paragraph.quads.empty() && !glyphs.draws_shapes(paragraph.quads.back().page))
            use(glyphs.page(0));
    }

    // Until another page is needed: shapes are drawn with whichever there is.
    void use(ImTextureID page) const
    {
        if (list._CmdHeader.TextureId == page) return;
        list.PopTextureID();
        list.PushTextureID(page);
    }
};

class ImGuiPainter final : public Painter {
public:
    ImGuiPainter(text::Engine& engine, std::unique_ptr<ImGuiContextScope> imgui)
        : engine_(engine), imgui_(std::move(imgui))
    {
    }

    using Painter::draw;
    void draw(const Layout& layout, const View& view, const Region& region) override
    {
        engine_.new_frame();
        const std::vector<Placed> placed = boxes_in(layout, view, region);
        warm(placed, layout);
        begin_frame(layout);
        clear(layout, region);
        ImDrawList& list = *ImGui::GetBackgroundDrawList();
        for (const Rect& part : region) draw_part(list, layout, view, placed, part);
        ImGui::Render();
        ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    }

private:
    // A box that is seen, and how.
    struct Placed {
        const Box* box = nullptr;
        Looks looks;
        Rect reach;
    };

    static std::vector<Placed> boxes_in(const Layout& layout, const View& view, const Region& region)
    {
        std::vector<Placed> placed;
        for (const Box& box : layout.boxes) {
            const Looks looks = looks_of(box, layout, view);
            const Rect reach = reach_of(box, looks, layout);
            if (std::ranges::any_of(region, [&](const Rect& part) { return meet(part, reach); }))
                placed.push_back({&box, looks, reach});
        }
        return placed;
    }

    void begin_frame(const Layout& layout)
    {
        const base::SizePx size = layout.surface.size;
        ImGuiIO& io = ImGui::GetIO();
        io.DisplaySize = {static_cast<float>(size.width), static_cast<float>(size.height)};
        io.DeltaTime = 1.0f / 60;  // nothing here moves by ImGui's clock
        ImGui_ImplOpenGL3_NewFrame();
        io.Fonts->SetTexID(glyphs_.page(0));
        io.Fonts->TexUvWhitePixel = full_pixel();
        ImGui::GetStyle().AntiAliasedLinesUseTex = false;
        ImGui::NewFrame();
        glViewport(0, 0, size.width, size.height);
    }

    static void clear(const Layout& layout, const Region& region)
    {
        const Colour c = layout.background;
        glClearColor(static_cast<float>(c.red) / 255, static_cast<float>(c.green) / 255,
                     static_cast<float>(c.blue) / 255, 1);
        glEnable(GL_SCISSOR_TEST);
        for (const Rect& part : region) {
            const float below = static_cast<float>(layout.surface.size.height) - part.bottom();
            glScissor(static_cast<GLint>(part.x), static_cast<GLint>(below), static_cast<GLsizei>(part.width),
                      static_cast<GLsizei>(part.height));
            glClear(GL_COLOR_BUFFER_BIT);
        }
        glDisable(GL_SCISSOR_TEST);
    }

    // New glyphs must be on the graphics side before the first quad is drawn with them.
    void warm(const std::vector<Placed>& placed, const Layout& layout)
    {
        for (const auto& [box, looks, reach] : placed) {
            for (const Mark& mark : box->marks) {
                if (const auto* text = std::get_if<Glyphs>(&mark)) engine_.lay_out(text->request);
                if (const auto* icon = std::get_if<Icon>(&mark)) engine_.icon(icon->name, icon->at.width);
            }
        }
        glyphs_.update(engine_);
        drawings_.keep_those_of(layout, layout.colours);
    }

    void draw_part(ImDrawList& list, const Layout& layout, const View& view,
                   const std::vector<Placed>& placed, const Rect& part)
    {
        const ImVec2 from(part.x, part.y), to(part.right(), part.bottom());
        list.PushClipRect(from, to);
        const auto fixed = std::ranges::find_if(placed, [](const Placed& one) { return !one.box->scrolls; });
        const Rect port = viewport_of(layout);
        list.PushClipRect({port.x, port.y}, {port.right(), port.bottom()}, true);
        draw_boxes(list, layout, {placed.begin(), fixed}, part);
        fade_edges(list, fades_of(layout, view), layout.background);
        list.PopClipRect();
        draw_boxes(list, layout, {fixed, placed.end()}, part);
        list.PopClipRect();
    }

    void draw_boxes(ImDrawList& list, const Layout& layout, std::span<const Placed> placed, const Rect& part)
    {
        for (const auto& [box, looks, reach] : placed) {
            if (!meet(reach, part)) continue;
            const Brush brush{list, engine_, glyphs_, drawings_, layout, *box, looks};
            for (const Mark& mark : box->marks) std::visit(brush, mark);
            if (looks.focused) brush.ring();
        }
    }

    // Where more is to come, the page fades into its ground instead of being cut.
    static void fade_edges(ImDrawList& list, const Fades& fades, Colour ground)
    {
        const ImU32 solid = packed(ground);
        ground.alpha = 0;
        const ImU32 none = packed(ground);
        const auto fade = [&](const Rect& at, ImU32 upper, ImU32 lower) {
            if (at.height <= 0) return;
            list.AddRectFilledMultiColor({at.x, at.y}, {at.right(), at.bottom()}, upper, upper, lower, lower);
        };
        fade(fades.top, solid, none);
        fade(fades.bottom, none, solid);
    }

    text::Engine& engine_;
    std::unique_ptr<ImGuiContextScope> imgui_;  // before the textures: they go first
    GlyphTextures glyphs_;
    Drawings drawings_;
};

// Mesa's software renderer asks for megabytes in each frame and gives them back. Getting them anew from the
// system takes a fifth of the frame.
void keep_memory()
{
    constexpr int k_bytes = 32 << 20;
    mallopt(M_MMAP_THRESHOLD, k_bytes);
    mallopt(M_TRIM_THRESHOLD, 2 * k_bytes);
}

}  // namespace

base::Result<std::unique_ptr<Painter>> Painter::open(text::Engine& engine)
{
    keep_memory();
    auto imgui = std::make_unique<ImGuiContextScope>();
    if (!imgui->ready())
        return base::trouble("OpenGL cannot be used", "install libgl1 and a graphics driver with OpenGL 3.3");
    return std::make_unique<ImGuiPainter>(engine, std::move(imgui));
}

}  // namespace paint
