#include "kiosk/translate/import.h"

#include <algorithm>
#include <map>

#include "kiosk/load/names.h"
#include "kiosk/translate/field.h"
#include "kiosk/translate/standing.h"
#include "kiosk/translate/thing_import.h"
#include "kiosk/translate/words_file.h"

namespace translate {
namespace {

struct Place {
    std::string path;
    const PoEntry* entry;
};

class Importer {
public:
    Importer(const Po& po, const std::string& name, const load::Folder& folder, const ImportWishes& wishes)
        : po_(po), name_(name), folder_(reduced_to({po.language}, folder)), wishes_(wishes)
    {
    }

    base::Result<base::Loaded<Import>> run()
    {
        if (!check_language()) return std::move(import_);
        sort_entries();
        for (const content::Thing& thing : load::things(folder_)) {
            const auto places = places_.find(thing);
            if (places == places_.end()) continue;
            if (const auto taken = take(thing, places->second); !taken) return tl::unexpected(taken.error());
            places_.erase(places);
        }
        for (const auto& [thing, places] : places_) {
            for (const Place& place : places) unknown(*place.entry);
        }
        base::sort(import_.findings);
        return std::move(import_);
    }

private:
    void report(base::Severity severity, int line, std::string rule, std::string detail,
                std::vector<std::string> arguments)
    {
        for (std::string& argument : arguments) argument = load::showable(argument);
        import_.findings.push_back({{name_, std::max(line, 1), 1},
                                    severity,
                                    std::move(rule),
                                    std::move(detail),
                                    std::move(arguments)});
    }

    bool check_language()
    {
        const auto refuse = [this](const char* detail) {
            report(base::Severity::error, 1, "po-language", detail, {po_.language});
            return false;
        };
        if (po_.language.empty()) return refuse("missing");
        if (po_.language == base::k_source_language) return refuse("german");
        if (!base::is_language_tag(po_.language) || !is_translated_into(po_.language, folder_))
            return refuse("unknown");
        return true;
    }

    // Entries by thing; what cannot be one of any content, or comes twice, is an error.
    void sort_entries()
    {
        std::map<std::string, int> first_line;
        for (const PoEntry& entry : po_.entries) {
            auto field = field_from(entry.context);
            const auto [first, is_new] = first_line.emplace(entry.context, entry.line_in_po);
            if (!field) unknown(entry);
            else if (!is_new) repeated(entry, first->second);
            else places_[field->thing].push_back({std::move(field->path), &entry});
        }
    }

    void unknown(const PoEntry& entry)
    {
        const auto severity = wishes_.partly ? base::Severity::warning : base::Severity::error;
        report(severity, entry.line_in_po, "po-unknown", "", {entry.context});
    }

    void repeated(const PoEntry& entry, int first_line)
    {
        report(base::Severity::error, entry.line_in_po, "po-repeated", "",
               {entry.context, std::to_string(first_line)});
    }

    base::Result<void> take(const content::Thing& thing, const std::vector<Place>& places)
    {
        auto loaded = load::translations(folder_, thing);
        base::append(import_.findings, errors_of(std::move(loaded.findings)));
        const content::Words& german = loaded.value[base::k_source_language];
        const auto words = loaded.value.find(po_.language);
        ThingImport import(thing, german, words == loaded.value.end() ? nullptr : &words->second, wishes_);
        import.call_po(name_);
        for (const Place& place : places) {
            if (german.fields.contains(place.path)) import.take(*place.entry, place.path);
            else unknown(*place.entry);
        }
        return add(import);
    }

    base::Result<void> add(const ThingImport& thing)
    {
        base::append(import_.findings, thing.findings());
        import_.value.unfinished += thing.unfinished();
        import_.value.untranslated += thing.untranslated();
        if (base::has_errors(import_.findings)) return {};
        auto file = thing.file(folder_, po_.language);
        if (!file) return tl::unexpected(file.error());
        if (*file) import_.value.files.push_back(std::move(**file));
        return {};
    }

    const Po& po_;
    const std::string& name_;
    load::Folder folder_;  // with German and the language only
    const ImportWishes& wishes_;
    std::map<content::Thing, std::vector<Place>> places_;
    base::Loaded<Import> import_;
};

}  // namespace

base::Result<base::Loaded<Import>> import(const Po& po, const std::string& name, const load::Folder& folder,
                                          const ImportWishes& wishes)
{
    return Importer(po, name, folder, wishes).run();
}

std::vector<std::string_view> rule_names()
{
    return {"po-damaged", "po-language", "po-older", "po-repeated", "po-unknown"};
}

}  // namespace translate
