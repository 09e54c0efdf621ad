#include "kiosk/shell/content.h"

#include <fmt/format.h>

#include "kiosk/base/files.h"
#include "kiosk/check/judge.h"
#include "kiosk/i18n/staff_language.h"
#include "kiosk/shell/health_file.h"
#include "kiosk/shell/log.h"

namespace shell {
namespace {

bool is_folder(const std::filesystem::path& path)
{
    std::error_code gone;
    return std::filesystem::is_directory(path, gone);
}

}  // namespace

Opened open_bundle(const std::filesystem::path& file)
{
    Opened opened;
    auto catalogue = bundle::Catalogue::open(file, bundle::Catalogue::Care::thorough);
    if (catalogue) opened.catalogue = std::move(*catalogue);
    else opened.troubles.push_back(catalogue.error());
    return opened;
}

ContentFolder::ContentFolder(std::filesystem::path content, const std::filesystem::path& state,
                             const text::Coverage& coverage)
    : content_(std::move(content)),
      coverage_(coverage),
      staff_(base::share_folder() / "locales", "staff"),
      store_(state, content_)
{
}

std::optional<bundle::Catalogue> ContentFolder::last_good()
{
    auto catalogue = store_.current();
    if (catalogue) given_out_ = catalogue->fingerprint();
    return catalogue;
}

Opened ContentFolder::update(base::Date today, std::stop_token stop)
{
    Opened opened;
    if (const auto done = look(opened, today, stop); !done) {
        looked_.reset();
        opened.troubles.push_back(done.error());
    }
    if (!opened.same_as_before && !stop.stop_requested()) write_health(opened);
    return opened;
}

base::Result<void> ContentFolder::look(Opened& opened, base::Date today, const std::stop_token& stop)
{
    if (!is_folder(content_)) {
        return base::trouble(fmt::format("the content folder {} is gone", content_.string()),
                             "put it back; it is shown as soon as it is there");
    }
    const base::Loaded<load::Folder> folder = load::scan(content_);
    Look now{compiler_.fingerprint(folder.value), folder.findings};
    opened.same_as_before = looked_ == now;
    if (opened.same_as_before) return {};
    looked_ = std::move(now);
    return compile(opened, folder, today, stop);
}

base::Result<void> ContentFolder::compile(Opened& opened, const base::Loaded<load::Folder>& folder,
                                          base::Date today, const std::stop_token& stop)
{
    if (const auto made = store_.make_folders(); !made)
        return base::trouble(made.error().what, "name a folder that this program may write with --state");
    const std::string& fingerprint = looked_->fingerprint;
    auto compiled = compiler_.compile(folder, check::judge_with({today, coverage_, &prover_}),
                                      store_.bundle(fingerprint), stop);
    if (!compiled) return tl::unexpected(compiled.error());
    opened.findings = std::move(compiled->findings);
    return compiled->written ? show(opened, fingerprint) : base::Result<void>{};
}

base::Result<void> ContentFolder::show(Opened& opened, const std::string& fingerprint)
{
    if (fingerprint != given_out_) {
        auto catalogue = bundle::Catalogue::open(store_.bundle(fingerprint));
        if (!catalogue) return tl::unexpected(catalogue.error());
        opened.catalogue = std::move(*catalogue);
        given_out_ = fingerprint;
    }
    return store_.activate(fingerprint);
}

void ContentFolder::write_health(const Opened& opened) const
{
    std::error_code none;
    if (!std::filesystem::exists(store_.folder(), none)) return;
    const Health health{base::SystemClock().now(), content_, given_out_, opened.findings, opened.troubles};
    const auto written = shell::write_health(store_.folder(), health, staff_, i18n::staff_language());
    if (!written) log(written.error());
}

}  // namespace shell
