#include "kiosk/bundle/shapes.h"

#include "kiosk/guide/guide.h"
#include "tests/fuzz/targets.h"

namespace tests::fuzz {
namespace {

// What is understood of bytes can be written and understood again.
template <class T>
std::optional<T> read(std::string_view bytes)
{
    auto value = bundle::unpacked<T>(bytes);
    if (!value) return value;
    const std::string packed = bundle::packed(*value);
    const auto again = bundle::unpacked<T>(packed);
    require(again.has_value(), "what was written is understood");
    require(bundle::packed(*again) == packed, "what was written comes back");
    return value;
}

// Answers everything with its first answer, until there are matches.
void walk(const guide::Guide& guide, guide::Situation situation)
{
    const guide::Setting setting{std::chrono::year(2026) / 11 / 23, std::nullopt};
    for (std::size_t steps = 0; steps <= guide.questions.size(); ++steps) {
        const guide::Step step = guide::next(guide, situation, setting);
        const auto* ask = std::get_if<guide::Ask>(&step);
        if (!ask) return;
        require(!ask->offered.empty(), "a question has answers");
        static_cast<void>(guide::ask_again(guide, situation, setting, ask->question));
        situation.given.push_back({ask->question, ask->offered.front()});
    }
    require(false, "a guide comes to an end");
}

void walk_from_every_door(guide::Guide unpacked)
{
    const guide::Guide guide = guide::indexed(std::move(unpacked));
    for (const auto door : {content::Audience::person, content::Audience::employer}) {
        walk(guide, {door, std::nullopt, {}});
        walk(guide, {door, guide::k_any_topic, {}});
        if (!guide.topics.empty()) walk(guide, {door, guide.topics.front().id, {}});
    }
}

}  // namespace

void shapes(std::string_view bytes)
{
    if (bytes.empty()) return;
    const char kind = bytes.front();
    bytes.remove_prefix(1);
    switch (kind) {
        case 'c': read<content::Centre>(bytes); break;
        case 'q': read<content::Guide>(bytes); break;
        case 'o': read<content::Organisation>(bytes); break;
        case 'p': read<content::Place>(bytes); break;
        case 's': read<content::Service>(bytes); break;
        case 'n': read<content::Notice>(bytes); break;
        case 'w': read<bundle::ThingWords>(bytes); break;
        case 'g':
            if (auto guide = read<guide::Guide>(bytes)) walk_from_every_door(std::move(*guide));
            break;
        default: break;
    }
}

}  // namespace tests::fuzz
