#include "kiosk/stage/inbox.h"

namespace stage {

namespace {

bool is_move(const Input& input)
{
    const auto* touch = std::get_if<Touch>(&input);
    return touch && touch->phase == Touch::Phase::move;
}

bool is_resize(const Input& input)
{
    return std::holds_alternative<Resized>(input);
}

}  // namespace

bool Inbox::replaces_last(const Input& input) const
{
    if (inputs_.empty()) return false;
    const Input& last = inputs_.back();
    return (is_move(last) && is_move(input)) || (is_resize(last) && is_resize(input));
}

void Inbox::add(const Input& input)
{
    if (replaces_last(input)) inputs_.back() = input;
    else inputs_.push_back(input);
}

}  // namespace stage
