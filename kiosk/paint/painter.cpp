#define GL_GLEXT_PROTOTYPES
#include "kiosk/paint/painter.h"

#include <GL/gl.h>
#include <GL/glext.h>
#include <backends/imgui_impl_opengl3.h>
#include <imgui.h>

#include <cmath>

#include "kiosk/paint/drawings.h"
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
    const Shadow& shadow;
    const Drawings& drawings;
    const Theme& theme;
    float dy = 0;  // what scrolling moves the box by
    bool pressed = false;
    bool usable = true;  // false: a page button with nothing further

    void operator()(const Panel& panel) const
    {
        const ImVec2 from(panel.rect.x, panel.rect.y + dy);
        const ImVec2 to(panel.rect.right(), panel.rect.bottom() + dy);
        if (panel.shadow_px > 0 && !pressed && usable)
            shadow.draw(list, from, to, panel.radius, panel.shadow_px);
        list.AddRectFilled(from, to, packed(pressed ? panel.pressed : panel.fill), panel.radius);
        if (panel.border_px > 0 && usable)
            list.AddRect({from.x + panel.border_px / 2, from.y + panel.border_px / 2},
                         {to.x - panel.border_px / 2, to.y - panel.border_px / 2}, packed(panel.border),
                         panel.radius, 0, panel.border_px);
    }

    void operator()(const Glyphs& text) const
    {
        quads(engine.lay_out(text.request), text.at.x, text.at.y, text.colour, 0);
    }

    void operator()(const Icon& icon) const
    {
        const Colour colour = usable ? icon.colour : theme.colours.disabled;
        quads(engine.icon(icon.name, icon.at.width), icon.at.x, icon.at.y, colour,
              icon.mirrored ? std::round(icon.at.width) : 0);
    }

    void operator()(const Seascape& sea) const { draw_seascape(list, sea.at, theme.colours); }

    void operator()(const Drawing& drawing) const
    {
        const ImTextureID texture = drawings.texture(drawing);
        if (!texture) return;
        list.AddImage(texture, {drawing.at.x, drawing.at.y + dy},
                      {drawing.at.right(), drawing.at.bottom() + dy});
    }

    // One textured quad per glyph; runs from the same page go into one draw call. A width other than 0
    // mirrors within it.
    void quads(const text::Paragraph& paragraph, float from_x, float from_y, Colour colour,
               float mirrored_px) const
    {
        // Glyph pictures are made for whole pixels; between them they would be blurred.
        const float x = std::round(from_x);
        const float y = std::round(from_y + dy);
        const ImU32 ink = packed(colour);
        for (const text::Quad& quad : paragraph.quads) {
            const ImTextureID texture = glyphs.page(quad.page);
            if (list._CmdHeader.TextureId != texture) {
                if (texture_pushed) list.PopTextureID();
                list.PushTextureID(texture);
                texture_pushed = true;
            }
            const float left = mirrored_px > 0 ? mirrored_px - quad.at.x1 : quad.at.x0;
            const float right = mirrored_px > 0 ? mirrored_px - quad.at.x0 : quad.at.x1;
            const float u0 = mirrored_px > 0 ? quad.uv.x1 : quad.uv.x0;
            const float u1 = mirrored_px > 0 ? quad.uv.x0 : quad.uv.x1;
            list.PrimReserve(6, 4);
            list.PrimRectUV({x + left, y + quad.at.y0}, {x + right, y + quad.at.y1}, {u0, quad.uv.y0},
                            {u1, quad.uv.y1}, ink);
        }
        if (texture_pushed) list.PopTextureID();
        texture_pushed = false;
    }

    mutable bool texture_pushed = false;
};

class ImGuiPainter final : public Painter {
public:
    ImGuiPainter(text::Engine& engine, const Theme& theme, std::unique_ptr<ImGuiContextScope> imgui)
        : engine_(engine), theme_(theme), imgui_(std::move(imgui))
    {
    }

    void draw(const Layout& layout, const View& view) override
    {
        engine_.new_frame();
        begin_frame(layout);
        ImDrawList& list = *ImGui::GetBackgroundDrawList();
        warm(layout);
        draw_boxes(list, layout, view);
        ImGui::Render();
        ImGui_ImplOpenGL3_RenderDrawData(ImGui::GetDrawData());
    }

private:
    static void begin_frame(const Layout& layout)
    {
        const base::SizePx size = layout.surface.size;
        ImGuiIO& io = ImGui::GetIO();
        io.DisplaySize = {static_cast<float>(size.width), static_cast<float>(size.height)};
        io.DeltaTime = 1.0f / 60;  // nothing here moves by ImGui's clock
        ImGui_ImplOpenGL3_NewFrame();
        ImGui::NewFrame();
        glViewport(0, 0, size.width, size.height);
        const Colour c = layout.background;
        glClearColor(static_cast<float>(c.red) / 255, static_cast<float>(c.green) / 255,
                     static_cast<float>(c.blue) / 255, 1);
        glClear(GL_COLOR_BUFFER_BIT);
    }

    // New glyphs must be on the graphics side before the first quad is drawn with them.
    void warm(const Layout& layout)
    {
        for (const Box& box : layout.boxes) {
            for (const Mark& mark : box.marks) {
                if (const auto* text = std::get_if<Glyphs>(&mark)) engine_.lay_out(text->request);
                if (const auto* icon = std::get_if<Icon>(&mark)) engine_.icon(icon->name, icon->at.width);
            }
        }
        glyphs_.update(engine_);
        drawings_.keep_those_of(layout, theme_.colours);
    }

    void draw_boxes(ImDrawList& list, const Layout& layout, const View& view)
    {
        const Rect& port = layout.viewport;
        bool fixed_begun = false;
        list.PushClipRect({port.x, port.y}, {port.right(), port.bottom()}, true);
        for (const Box& box : layout.boxes) {
            if (!box.scrolls && !fixed_begun) {
                if (layout.content_px > 0) fade_edges(list, layout, view);
                list.PopClipRect();
                fixed_begun = true;
            }
            // Decoration has no rectangle of its own.
            if (box.scrolls && !box.id.empty() &&
                (box.rect.bottom() - view.scroll_px < port.y - 40 ||
                 box.rect.y - view.scroll_px > port.bottom() + 40))
                continue;
            const Brush brush{list,
                              engine_,
                              glyphs_,
                              shadow_,
                              drawings_,
                              theme_,
                              box.scrolls ? -view.scroll_px : 0,
                              !box.id.empty() && box.id == view.pressed,
                              leads_further(box, layout, view)};
            for (const Mark& mark : box.marks) std::visit(brush, mark);
        }
        if (!fixed_begun) list.PopClipRect();
    }

    static bool leads_further(const Box& box, const Layout& layout, const View& view)
    {
        if (box.id == "page.up") return view.scroll_px > 0.5f;
        if (box.id == "page.down") return view.scroll_px < layout.furthest_scroll_px() - 0.5f;
        return true;
    }

    // Where more is to come, the page fades into its ground instead of being cut.
    static void fade_edges(ImDrawList& list, const Layout& layout, const View& view)
    {
        const Rect& port = layout.viewport;
        const float depth = 7 * layout.surface.px_per_mm;
        Colour clear = layout.background;
        clear.alpha = 0;
        const ImU32 solid = packed(layout.background);
        const ImU32 none = packed(clear);
        if (view.scroll_px > 0.5f)
            list.AddRectFilledMultiColor({port.x, port.y}, {port.right(), port.y + depth}, solid, solid, none,
                                         none);
        if (view.scroll_px < layout.furthest_scroll_px() - 0.5f)
            list.AddRectFilledMultiColor({port.x, port.bottom() - depth}, {port.right(), port.bottom()}, none,
                                         none, solid, solid);
    }

    text::Engine& engine_;
    const Theme theme_;
    std::unique_ptr<ImGuiContextScope> imgui_;  // before the textures: they go first
    GlyphTextures glyphs_;
    Shadow shadow_;
    Drawings drawings_;
};

}  // namespace

base::Result<std::unique_ptr<Painter>> Painter::open(text::Engine& engine, const Theme& theme)
{
    auto imgui = std::make_unique<ImGuiContextScope>();
    if (!imgui->ready())
        return base::trouble("OpenGL cannot be used", "install libgl1 and a graphics driver with OpenGL 3.3");
    return std::make_unique<ImGuiPainter>(engine, theme, std::move(imgui));
}

}  // namespace paint
