#include "kiosk/shell/glass.h"

#include "kiosk/base/files.h"
#include "kiosk/load/device.h"

namespace shell {

base::Result<Glass> open_glass(const stage::WindowOptions& options)
{
    Glass glass;
    auto window = stage::Window::open(options);
    if (!window) return tl::unexpected(window.error());
    glass.window = std::move(*window);

    const auto fonts = load::font_set(base::share_folder() / "fonts");
    if (!fonts) return tl::unexpected(fonts.error());
    auto engine = text::Engine::open(*fonts);
    if (!engine) return tl::unexpected(engine.error());
    glass.engine = std::make_unique<text::Engine>(std::move(*engine));

    auto painter = paint::Painter::open(*glass.engine);
    if (!painter) return tl::unexpected(painter.error());
    glass.painter = std::move(*painter);
    return glass;
}

}  // namespace shell
