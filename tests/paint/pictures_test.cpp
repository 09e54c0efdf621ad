// A few screens as pictures, for what words cannot say: cut letters, missing shapes, wrong sides.
#include <gtest/gtest.h>

#include <cstdlib>

#include "kiosk/base/files.h"
#include "kiosk/hours/hours.h"
#include "kiosk/load/device.h"
#include "kiosk/paint/painter.h"
#include "kiosk/stage/stage.h"
#include "kiosk/ui/views.h"
#include "tests/support/centre/test_centre.h"

namespace {

using namespace std::chrono_literals;
using session::Event;

// How much a picture may drift before it is a change: rounding between Mesa versions, not layout.
constexpr int k_per_channel = 8;             // of 255
constexpr double k_share_of_pixels = 0.003;  // 0..1

struct Shot {
    const char* name;
    const char* language;  // empty: nobody has touched the screen yet
    base::SizePx size;
    std::vector<Event> events;
};

base::Picture drawn(const Shot& shot)
{
    const tests::TestCentre centre("small");
    const i18n::Words words(KIOSK_SHARE "/locales", "kiosk");
    const base::LocalTime now{base::Date{2026y / 11 / 24}, 9h + 30min};
    const pages::World world{centre.catalogue(), words, hours::moment(now, "Europe/Berlin"), {}};

    session::Session visit;
    if (*shot.language) {
        visit = session::after(visit, session::Touched{});
        visit = session::after(visit, session::ChoseLanguage{shot.language});
    }
    for (const Event& event : shot.events) visit = session::after(visit, event);

    auto stage = stage::open_surfaceless(shot.size);
    auto engine = text::Engine::open(*load::font_set(KIOSK_SHARE "/fonts"));
    const paint::Theme theme;
    auto painter = paint::Painter::open(*engine);
    ui::Keyboards keyboards;
    const ui::Screen screen = ui::screen(pages::page(world, visit), keyboards);
    const float px_per_mm = static_cast<float>(std::max(shot.size.width, shot.size.height)) / 600;
    (*painter)->draw(paint::lay_out(screen, {shot.size, px_per_mm}, theme, *engine), {});
    return (*stage)->picture();
}

double share_of_other_pixels(const base::Picture& one, const base::Picture& other)
{
    std::size_t differing = 0;
    for (std::size_t pixel = 0; pixel < one.rgba.size(); pixel += 4) {
        int most = 0;
        for (std::size_t channel = 0; channel < 3; ++channel)
            most = std::max(most, std::abs(one.rgba[pixel + channel] - other.rgba[pixel + channel]));
        if (most > k_per_channel) ++differing;
    }
    return static_cast<double>(differing) * 4 / static_cast<double>(one.rgba.size());
}

void expect_picture(const std::string& name, const base::Picture& actual)
{
    const std::filesystem::path golden =
        std::filesystem::path(KIOSK_SOURCE) / "tests/golden/screens" / (name + ".png");
    const char* update = std::getenv("KIOSK_UPDATE_GOLDENS");
    if (update && *update == '1') {
        std::filesystem::create_directories(golden.parent_path());
        ASSERT_TRUE(base::write_file(golden, text::png(actual)));
        return;
    }
    const auto bytes = base::read_file(golden);
    ASSERT_TRUE(bytes) << "no golden; KIOSK_UPDATE_GOLDENS=1 writes it";
    const auto expected = text::read_png(*bytes);
    ASSERT_TRUE(expected);
    ASSERT_EQ(expected->size, actual.size);
    const double share = share_of_other_pixels(*expected, actual);
    if (share <= k_share_of_pixels) return;
    const std::filesystem::path written = std::filesystem::path(KIOSK_BUILD) / (name + ".actual.png");
    (void)base::write_file(written, text::png(actual));
    FAIL() << share * 100 << " % of the pixels differ; compare with " << written
           << "; KIOSK_UPDATE_GOLDENS=1 accepts it";
}

class Pictures : public testing::TestWithParam<Shot> {};

TEST_P(Pictures, LookAsApproved)
{
    expect_picture(GetParam().name, drawn(GetParam()));
}

constexpr base::SizePx k_tall{540, 960};
constexpr base::SizePx k_wide{960, 540};

INSTANTIATE_TEST_SUITE_P(
    Of, Pictures,
    testing::Values(Shot{"attract", "", k_tall, {}}, Shot{"language", "", k_wide, {session::Touched{}}},
                    Shot{"home_de", "de", k_tall, {}}, Shot{"home_ar", "ar", k_wide, {}},
                    Shot{"service_ar", "ar", k_tall, {session::OpenedService{{"advice"}}}},
                    Shot{"results_uk",
                         "uk",
                         k_tall,
                         {session::ChoseTopic{content::Audience::person, guide::k_any_topic},
                          session::Answered{{{"situation"}, guide::k_unknown}},
                          session::Answered{{{"age"}, guide::k_unknown}}}},
                    Shot{"countdown_de", "de", k_wide, {session::TimePassed{125s}}}),
    [](const auto& one) { return std::string(one.param.name); });

}  // namespace
