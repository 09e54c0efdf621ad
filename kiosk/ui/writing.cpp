#include "kiosk/ui/writing.h"

#include <algorithm>

#include "kiosk/base/letters.h"
#include "kiosk/ui/nodes.h"

namespace ui {
namespace {

using Cells = std::vector<Cell>;

// What Ethiopic words may begin with: its vowels alone.
constexpr std::string_view k_first_forms = "አ";

Cell letter_key(const std::string& text, const base::LanguageTag& language)
{
    return {tappable("key." + text, Role::key, Look::paragraph, {key_label(text), language},
                     session::Typed{text})};
}

Cell form_key(const std::string& text, const base::LanguageTag& language, std::size_t instead_of)
{
    return {tappable("form." + text, Role::key, Look::paragraph, {text, language},
                     session::Typed{text, instead_of})};
}

Cell sign_key(const std::string& name, const char* icon, const base::Phrase& label, float width,
              session::Event tap)
{
    Cell cell{tappable("key." + name, Role::key, Look::paragraph, label, std::move(tap)), width};
    cell.node.icon = icon;
    return cell;
}

std::string last_letter(const std::string& text)
{
    std::size_t at = text.size();
    while (at > 0 && !base::begins_letter(text[at - 1])) --at;
    return at == 0 ? std::string() : text.substr(at - 1);
}

// The forms of the letter typed last take its place.
Cells forms_row(const pages::TypingField& field)
{
    std::vector<std::string> forms = forms_of(last_letter(field.text.text));
    const std::size_t instead_of = forms.empty() ? 0 : 1;
    if (forms.empty()) forms = forms_of(k_first_forms);
    Cells row;
    for (const std::string& form : forms) row.push_back(form_key(form, field.keys, instead_of));
    return row;
}

Cells digits_row(const pages::TypingField& field)
{
    Cells row;
    for (const char digit : std::string_view("1234567890"))
        row.push_back(letter_key(std::string(1, digit), field.keys));
    row.push_back(sign_key("delete", "backspace", field.erase, 2, session::Erased{}));
    row.back().node.enabled = !field.text.text.empty();
    return row;
}

Cells letters_row(const KeyRow& keys, const pages::TypingField& field)
{
    Cells row;
    for (const Key& key : keys) row.push_back(letter_key(field.shift ? key.shifted : key.text, field.keys));
    return row;
}

Cells lowest_row(const pages::TypingField& field, const Keyboard& keyboard)
{
    Cells row;
    if (keyboard.has_shift) {
        row.push_back(sign_key("shift", "keyboard_capslock", field.shift_label, 2, session::ShiftedKeys{}));
        row.back().node.selected = field.shift;
    }
    row.push_back(
        sign_key("language", "language", field.other_label, 4, session::ChoseKeys{field.other_keys}));
    const float space = static_cast<float>(k_keys_in_a_row) - (keyboard.has_shift ? 6 : 4);
    row.push_back(sign_key("space", "space_bar", field.space, space, session::Typed{" "}));
    return row;
}

}  // namespace

Writing writing(const pages::TypingField& field, const Keyboard& keyboard)
{
    Writing writing;
    const bool is_empty = field.text.text.empty();
    writing.field = text("search.field", Look::paragraph, is_empty ? field.hint : field.text);
    writing.field.role = Role::field;
    writing.field.icon = "search";
    writing.field.selected = !is_empty;
    writing.clear =
        tappable("search.clear", Role::button, Look::paragraph, field.clear, session::ClearedText{});
    writing.clear.icon = "close";
    writing.clear.enabled = !is_empty;
    for (const pages::Completion& one : field.completions)
        writing.words.push_back(tappable("word." + std::to_string(writing.words.size() + 1), Role::button,
                                         Look::paragraph, one.word,
                                         session::Typed{one.word.text, one.letters_typed}));

    writing.rows.push_back(digits_row(field));
    if (keyboard.has_forms) writing.rows.push_back(forms_row(field));
    for (const KeyRow& keys : keyboard.rows) writing.rows.push_back(letters_row(keys, field));
    writing.rows.push_back(lowest_row(field, keyboard));
    return writing;
}

}  // namespace ui
