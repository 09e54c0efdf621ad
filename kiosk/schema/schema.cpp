#include "kiosk/schema/schema.h"

#include <array>

#include "kiosk/base/files.h"
#include "kiosk/load/load.h"
#include "kiosk/schema/facts_schema.h"
#include "kiosk/schema/modeline.h"
#include "kiosk/schema/words_schema.h"

namespace schema {
namespace {

using content::Kind;

constexpr std::array k_kinds = {Kind::centre, Kind::guide,   Kind::organisation,
                                Kind::place,  Kind::service, Kind::notice};
constexpr std::array k_roles = {Role::facts, Role::german, Role::translation};

Json shape(Kind kind, Role role, const Sentence& sentence)
{
    return role == Role::facts ? facts_schema(kind, sentence) : words_schema(kind, role, sentence);
}

}  // namespace

std::vector<File> shapes(const Sentence& sentence)
{
    std::vector<File> files;
    for (const Kind kind : k_kinds) {
        for (const Role role : k_roles) {
            Json schema = {{"$schema", k_draft}};
            schema.update(shape(kind, role, sentence));
            files.push_back({file_name(kind, role), to_text(schema)});
        }
    }
    return files;
}

base::Result<void> write(const std::filesystem::path& content, const std::vector<File>& files)
{
    const auto folder = content / k_folder;
    std::error_code trouble;
    std::filesystem::create_directories(folder, trouble);
    if (trouble) return base::trouble("cannot make " + folder.string() + ": " + trouble.message());
    for (const File& file : files) {
        if (const auto written = base::write_file(folder / file.name, file.text); !written) return written;
    }
    return {};
}

base::Result<void> renew_ids(const std::filesystem::path& content)
{
    std::error_code ignored;
    if (!std::filesystem::is_directory(content / k_folder, ignored)) return {};
    return write(content, {ids(load::facts(load::scan(content).value).value)});
}

}  // namespace schema
