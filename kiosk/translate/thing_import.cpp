#include "kiosk/translate/thing_import.h"

#include <algorithm>

#include "kiosk/content/print.h"
#include "kiosk/load/bytes.h"
#include "kiosk/load/values.h"
#include "kiosk/translate/field.h"
#include "kiosk/translate/words_file.h"

namespace translate {

void ThingImport::take(const PoEntry& entry, const std::string& path)
{
    const content::WordField& field = *content::word_field(thing_.kind, path);
    content::Text text = text_from(entry.translation, field.form);
    if (entry.is_unfinished) ++unfinished_;
    else if (text.items.empty()) ++untranslated_;
    else if (is_writable(entry, field, text)) compare(entry, field, path, std::move(text));
}

void ThingImport::compare(const PoEntry& entry, const content::WordField& field, const std::string& path,
                          content::Text text)
{
    const bool is_new = differs(path, text);
    if (field.for_search) {
        if (is_new) changes_.push_back({path, std::move(text), {}});
        return;
    }
    const std::string today = content::print(german_.fields.at(path));
    const std::string translated = content::print(text_from(entry.german, field.form));
    const std::string noted = made_of(path);
    if (translated != today && noted == today) {
        if (is_new) warn(entry, "newer");
        return;
    }
    const bool mark_was_taken = !noted.empty() && noted != translated;
    if (!is_new && !mark_was_taken && !wishes_.reviewed) return;
    if (translated != today) warn(entry, "changed");
    confirmed_.insert(path);
    if (!is_new && noted == translated) return;
    changes_.push_back({path, is_new ? std::optional(std::move(text)) : std::nullopt, translated});
}

bool ThingImport::is_writable(const PoEntry& entry, const content::WordField& field,
                              const content::Text& text)
{
    base::Findings found;
    load::Report report(po_name_, found);
    for (const std::string& item : text.items) {
        load::check_characters(item, {}, report);
        if (field.form == content::Form::paragraphs) continue;
        if (const auto line = load::line(item); !line) {
            load::Mistake mistake = line.error();
            if (mistake.arguments.empty()) mistake.arguments = {entry.context};
            report.error({}, std::move(mistake));
        }
    }
    for (base::Finding& finding : found) finding.spot = {po_name_, std::max(entry.line_in_po, 1), 1};
    const bool is_writable = !base::has_errors(found);
    base::append(findings_, std::move(found));
    return is_writable;
}

void ThingImport::warn(const PoEntry& entry, const char* detail)
{
    findings_.push_back({{po_name_, std::max(entry.line_in_po, 1), 1},
                         base::Severity::warning,
                         "po-older",
                         detail,
                         {entry.context}});
}

bool ThingImport::differs(const std::string& path, const content::Text& text) const
{
    if (!words_) return true;
    const auto now = words_->fields.find(path);
    return now == words_->fields.end() || now->second.items != text.items;
}

// Empty: not noted.
std::string ThingImport::made_of(const std::string& path) const
{
    if (!words_) return {};
    const auto noted = words_->made_of.find(path);
    return noted == words_->made_of.end() ? "" : noted->second;
}

bool ThingImport::all_is_a_persons() const
{
    return std::ranges::all_of(words_->fields, [this](const auto& field) {
        const bool is_seen = german_.fields.contains(field.first) && !is_for_search({thing_, field.first});
        return !is_seen || confirmed_.contains(field.first);
    });
}

// What `by` has to say from now on; nothing: what it says already.
std::optional<bool> ThingImport::new_by_machine() const
{
    const bool is_by_machine = words_ && words_->by_machine;
    const bool has_new_text =
        std::ranges::any_of(changes_, [](const Change& change) { return change.text.has_value(); });
    if (wishes_.by_machine) return has_new_text && !is_by_machine ? std::optional(true) : std::nullopt;
    return is_by_machine && !confirmed_.empty() && all_is_a_persons() ? std::optional(false) : std::nullopt;
}

base::Result<void> ThingImport::apply(edit::YamlFile& file) const
{
    base::Result<void> done;
    if (const auto by_machine = new_by_machine()) done = put_by(file, *by_machine);
    for (const Change& change : changes_) {
        if (done && change.text)
            done = put_text(file, *content::word_field(thing_.kind, change.path), change.path, *change.text);
    }
    for (const Change& change : changes_) {
        if (done && !change.print.empty()) done = put_print(file, change.path, change.print);
    }
    return done;
}

base::Result<std::optional<ImportedFile>> ThingImport::file(const load::Folder& folder,
                                                            const base::LanguageTag& language) const
{
    if (changes_.empty() && !new_by_machine()) return std::nullopt;
    const std::string beginning = wishes_.beginning ? wishes_.beginning(thing_.kind, language) : "";
    auto file = words_file(folder, thing_, language, beginning);
    if (!file) return tl::unexpected(file.error());
    if (const auto applied = apply(*file); !applied) return tl::unexpected(applied.error());
    return ImportedFile{std::move(*file), std::max(changes_.size(), confirmed_.size())};
}

}  // namespace translate
