#include "kiosk/shell/preview.h"

#include <fmt/format.h>

#include <algorithm>
#include <tuple>

namespace shell {

Preview::Preview(const i18n::Words& staff, base::LanguageTag language)
    : staff_(staff), language_(std::move(language))
{
}

void Preview::found(const Opened& opened, const std::string& saved)
{
    const std::string thing = saved.substr(0, saved.rfind('/') + 1);
    const auto weight = [&thing](const base::Finding& finding) {
        const bool is_saved = !thing.empty() && finding.spot.file.starts_with(thing);
        return std::tuple(finding.severity == base::Severity::error, is_saved, finding.severity);
    };
    findings_ = opened.findings;
    std::ranges::stable_sort(findings_, std::greater(), weight);
    troubles_ = opened.troubles;
    first_ = 0;
    pages_before_.clear();
}

paint::Margin Preview::margin() const
{
    paint::Margin margin;
    margin.heading = counts();
    margin.worst = findings_.empty() ? base::Severity::note : findings_.front().severity;
    margin.status = status();
    for (std::size_t i = first_; i < findings_.size(); ++i) {
        const base::Finding& finding = findings_[i];
        const i18n::Sentences sentences = i18n::sentences(finding, staff_, language_);
        margin.entries.push_back(
            {fmt::format("finding.{}", i),
             finding.severity,
             {fmt::format("{}:{}:{}", finding.spot.file, finding.spot.line, finding.spot.column), "en"},
             {sentences.message, language_},
             {sentences.hint, language_}});
    }
    if (!pages_before_.empty()) margin.earlier = say("preview.earlier");
    margin.later = say("preview.later");
    return margin;
}

bool Preview::turn(const std::string& id)
{
    if (id == "margin.later") {
        pages_before_.push_back(first_);
        first_ += drawn_;
        return true;
    }
    if (id != "margin.earlier") return false;
    first_ = pages_before_.back();
    pages_before_.pop_back();
    return true;
}

std::optional<std::string> Preview::file_of(const std::string& id) const
{
    for (std::size_t i = first_; i < std::min(findings_.size(), first_ + drawn_); ++i) {
        if (id == fmt::format("finding.{}", i)) return findings_[i].spot.file;
    }
    return std::nullopt;
}

base::Phrase Preview::counts() const
{
    if (findings_.empty()) return say(troubles_.empty() ? "preview.nothing-found" : "preview.trouble");
    std::string text;
    const auto add = [&](const char* key, base::Severity severity) {
        const auto count = std::ranges::count(findings_, severity, &base::Finding::severity);
        if (count > 0)
            text +=
                (text.empty() ? "" : ", ") + staff_.count(key, static_cast<long>(count), {language_}).text;
    };
    add("command.errors", base::Severity::error);
    add("command.warnings", base::Severity::warning);
    add("command.notes", base::Severity::note);
    return {text, language_};
}

base::Phrase Preview::status() const
{
    if (!troubles_.empty()) return {troubles_.front().what + "\n" + troubles_.front().repair, "en"};
    return say(base::has_errors(findings_) ? "preview.last-good" : "preview.as-saved");
}

}  // namespace shell
