#include "tests/support/journey/visit.h"

#include <stdexcept>
#include <thread>

namespace journey {

namespace {

constexpr std::chrono::milliseconds k_deaf_after_a_change{250};
constexpr int k_most_pages = 30;

std::vector<std::string> command(const Setup& setup, const tests::TempFolder& folder)
{
    const std::filesystem::path state = setup.state.empty() ? folder / "state" : setup.state;
    std::vector<std::string> words{program("kiosk"), "--state", state, "--outline", folder / "outline.json"};
    if (!setup.clock.empty()) words.insert(words.end(), {"--clock", setup.clock});
    words.insert(words.end(), setup.options.begin(), setup.options.end());
    words.push_back(setup.content);
    return words;
}

bool is_on(const Outline& outline, const std::string& screen, const std::string& page)
{
    return outline.screen == screen && (page.empty() || outline.page == page);
}

// Not where the bar is.
bool can_be_tapped(const Outline& outline, const Node& node)
{
    const Node* bar = outline.find("bar.help");
    const double lower_edge = bar ? bar->rect.y : outline.size.height;
    return node.visible && node.rect.centre().y > 0 && node.rect.bottom() <= lower_edge;
}

}  // namespace

std::string program(const std::string& name)
{
    return std::string(KIOSK_BUILD) + "/bin/" + name;
}

Visit::Visit(const Setup& setup)
    : display_(setup.screen),
      finger_(display_.name()),
      file_(folder_ / "outline.json"),
      kiosk_(command(setup, folder_), {"DISPLAY=" + display_.name()})
{
    until([](const Outline&) { return true; }, "the first frame");
}

const Outline& Visit::until(const std::function<bool(const Outline&)>& as_asked, const std::string& what)
{
    const auto at_rest = [&](const Outline& outline) {
        return (outline.settled || outline.screen == "attract") && as_asked(outline);
    };
    try {
        seen_ = file_.wait_until(at_rest, what);
    } catch (const std::runtime_error& error) {
        throw std::runtime_error(error.what() + ("; kiosk said: " + kiosk_.said()));
    }
    seen_at_ = std::chrono::steady_clock::now();
    return seen_;
}

const Outline& Visit::until_on(const std::string& screen, const std::string& page)
{
    return until([&](const Outline& outline) { return is_on(outline, screen, page); },
                 "screen " + screen + " " + page);
}

void Visit::until_it_listens() const
{
    std::this_thread::sleep_until(seen_at_ + k_deaf_after_a_change);
}

void Visit::tap(const std::string& id)
{
    until_it_listens();
    finger_.tap(seen_.visible(id).rect.centre());
}

const Outline& Visit::tap_to(const std::string& id, const std::string& screen, const std::string& page)
{
    if (is_on(seen_, screen, page)) throw std::logic_error("a tap on " + id + " would change nothing");
    tap(id);
    return until_on(screen, page);
}

const Outline& Visit::bring_into_sight(const std::string& id)
{
    for (int page = 0; page < k_most_pages; ++page) {
        const Node* node = seen_.find(id);
        if (node == nullptr) throw std::runtime_error("there is no " + id + " in " + seen_.text);
        if (can_be_tapped(seen_, *node)) return seen_;
        const double y = node->rect.y;
        tap("page.down");
        until([&](const Outline& outline) { return outline.find(id) && outline.find(id)->rect.y < y; },
              id + " to come up");
    }
    throw std::runtime_error(id + " does not come into sight in " + seen_.text);
}

const Outline& Visit::begin(const std::string& language)
{
    until_on("attract");
    until_it_listens();
    finger_.tap({seen_.size.width / 2.0, seen_.size.height / 2.0});
    until_on("language");
    return tap_to("language." + language, "home");
}

}  // namespace journey
