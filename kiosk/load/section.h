#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "kiosk/content/facts.h"
#include "kiosk/load/keys.h"
#include "kiosk/load/node.h"
#include "kiosk/load/report.h"

namespace load {

// What a parser of values gives: int for Read<int>(std::string_view).
template <class Parse>
using ValueOf = typename std::invoke_result_t<Parse, std::string_view>::value_type;

// The text of a value; nothing, with a finding, when it is something else or empty. `key` is only named.
std::optional<std::string_view> text_of(const Node& node, std::string_view key, Report& report);

// What is said of a key without a value.
Mistake empty_value(const Node& node, std::string_view key);

// Reports the # that ends a text and may have been meant as part of it.
void check_cut(const Node& node, Report& report);

template <class Parse>
std::optional<ValueOf<Parse>> value_of(const Node& node, std::string_view key, Parse parse, Report& report)
{
    const auto text = text_of(node, key, report);
    if (!text) return std::nullopt;
    auto value = parse(*text);
    if (value) return std::move(*value);
    Mistake mistake = std::move(value.error());
    if (mistake.arguments.empty()) mistake.arguments = {std::string(key)};
    report.error(node.mark, std::move(mistake));
    return std::nullopt;
}

// The values of a list, or of a single one that stands in its place.
template <class Parse>
std::vector<content::Written<ValueOf<Parse>>> values_of(const Node& node, std::string_view key, Parse parse,
                                                        Report& report)
{
    std::vector<content::Written<ValueOf<Parse>>> values;
    const auto add = [&](const Node& item) {
        if (auto value = value_of(item, key, parse, report))
            values.push_back({std::move(*value), report.spot(item.mark)});
    };
    if (node.kind != Node::Kind::list) add(node);
    for (const Node& item : node.items) add(item);
    return values;
}

// Lines of `key: value`, read against the table of what they may be. Keys that are not in the table, missing
// or without a value are reported at once; one without a value counts as missing.
class Section {
public:
    Section(const Node& node, Keys keys, Report& report) : node_(node), keys_(keys), report_(report)
    {
        check_keys(std::nullopt);
        check_required();
    }
    // The top of a facts file: a text that stands there is sent to where texts belong.
    Section(const Node& node, content::Kind kind, Report& report);

    Report& report() const { return report_; }
    base::Spot spot() const { return report_.spot(node_.mark); }

    // Null when the key is not there or has no value. Only for keys of the table.
    const Entry* find(std::string_view key) const;
    const Key& row(std::string_view key) const;
    bool has_row(std::string_view key) const;

    template <class Parse>
    std::optional<ValueOf<Parse>> one(std::string_view key, Parse parse) const
    {
        const Entry* entry = find(key);
        return entry ? value_of(entry->value, key, parse, report_) : std::nullopt;
    }

    template <class Parse>
    std::optional<content::Written<ValueOf<Parse>>> written(std::string_view key, Parse parse) const
    {
        auto value = one(key, parse);
        if (!value) return std::nullopt;
        return content::Written<ValueOf<Parse>>{std::move(*value), report_.spot(find(key)->value.mark)};
    }

    template <class Parse>
    std::vector<content::Written<ValueOf<Parse>>> list(std::string_view key, Parse parse) const
    {
        const Entry* entry = find(key);
        if (!entry) return {};
        return values_of(entry->value, key, parse, report_);
    }

    // A text in one line; empty when there is none.
    std::string line(std::string_view key) const;

    // A whole number within the limits of the key's row.
    std::optional<int> number(std::string_view key) const;

    // A choice of the key's row as the enumerator at its place; the first is the one behind `unknown`.
    template <class Enum>
    Enum choice(std::string_view key, Enum otherwise) const
    {
        const auto index = one(key, [&](std::string_view text) { return choice_index(key, text); });
        return index ? enumerator<Enum>(*index) : otherwise;
    }

    template <class Enum>
    std::vector<Enum> choices(std::string_view key) const
    {
        std::vector<Enum> chosen;
        for (const auto& index : list(key, [&](std::string_view text) { return choice_index(key, text); }))
            chosen.push_back(enumerator<Enum>(index.value));
        return chosen;
    }

    Read<std::size_t> choice_index(std::string_view key, std::string_view text) const;

    // The keys within a key.
    std::optional<Section> inner(std::string_view key) const;
    std::vector<Section> inner_list(std::string_view key) const;

private:
    template <class Enum>
    static Enum enumerator(std::size_t index)
    {
        if constexpr (
            requires { Enum::unknown; } || requires { Enum::any; })
            return static_cast<Enum>(index + 1);
        else return static_cast<Enum>(index);
    }

    void check_keys(std::optional<content::Kind> kind) const;
    void check_required() const;
    bool is_there_misspelled(const Key& missing) const;
    void check_value(const Entry& entry, const Key& row) const;
    Mistake unknown_key(const std::string& key, std::optional<content::Kind> kind) const;

    const Node& node_;
    Keys keys_;
    Report& report_;
};

// The section that a value is, by the rows of its key; nothing, with a finding, when it is something else.
std::optional<Section> section_of(const Node& node, std::string_view key, Keys keys, Report& report);

}  // namespace load
