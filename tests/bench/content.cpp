#include "tests/bench/content.h"

#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <functional>

#include "tests/bench/facts.h"
#include "tests/bench/texts.h"

namespace bench {
namespace {

namespace fs = std::filesystem;
using Form = Field::Form;
using Texts = std::function<std::vector<Field>(const Vocabulary&)>;

class Folder {
public:
    Folder(const fs::path& root, const Size& size)
        : root_(root), size_(size), chance_(size.seed), vocabularies_(vocabularies())
    {
        vocabularies_.resize(std::min(vocabularies_.size(), static_cast<std::size_t>(size.languages)));
    }

    bool write()
    {
        add("centre", "centre.yaml", centre_facts(vocabularies_),
            [this](const Vocabulary& v) { return centre_words(v); });
        write_guide();
        for (int i = 0; i < organisations_of(size_.services); ++i) write_organisation(i);
        for (int i = 0; i < places_of(size_.services); ++i) write_place(i);
        for (int i = 0; i < size_.services; ++i) write_service(i);
        return good_;
    }

private:
    void write_organisation(int i)
    {
        add("organisations/" + organisation_id(i), "organisation.yaml", organisation_facts(i, chance_),
            [this](const Vocabulary& v) {
                return std::vector<Field>{{"name", {few_words(v, chance_, 2, 4)}},
                                          {"about", {sentences(v, chance_, 2)}}};
            });
    }

    void write_place(int i)
    {
        add("places/" + place_id(i), "place.yaml", place_facts(i, chance_), [this](const Vocabulary& v) {
            return std::vector<Field>{{"name", {few_words(v, chance_, 2, 3)}},
                                      {"directions", {sentences(v, chance_, 1)}}};
        });
    }

    void write_service(int i)
    {
        const std::string facts = service_facts(i, size_.services, chance_);
        const bool has_bring = chance_.in_percent(30);
        const bool has_steps = chance_.in_percent(30);
        add("services/" + service_id(i), "service.yaml", facts, [&](const Vocabulary& v) {
            std::vector<Field> fields = {
                {"title", {few_words(v, chance_, 2, 5)}},
                {"summary", {sentences(v, chance_, 2)}},
                {"about", {sentences(v, chance_, 2), sentences(v, chance_, 2)}, Form::block},
                {"words", items(v, 6, 2), Form::for_search}};
            if (has_bring) fields.push_back({"bring", items(v, 4, 6), Form::list});
            if (has_steps) fields.push_back({"steps", items(v, 3, 6), Form::list});
            return fields;
        });
    }

    std::vector<Field> centre_words(const Vocabulary& v)
    {
        return {{"title", {few_words(v, chance_, 2, 3)}},     {"greeting", {few_words(v, chance_, 1, 1)}},
                {"touch", {few_words(v, chance_, 4, 6)}},     {"about", {sentences(v, chance_, 8)}},
                {"privacy", {sentences(v, chance_, 4)}},      {"imprint", {sentences(v, chance_, 3)}},
                {"accessibility", {sentences(v, chance_, 4)}}};
    }

    std::vector<std::string> items(const Vocabulary& v, std::size_t count, std::size_t most_words)
    {
        std::vector<std::string> items;
        for (std::size_t i = 0; i < count; ++i) items.push_back(few_words(v, chance_, 1, most_words));
        return items;
    }

    void write_guide()
    {
        put("guide/guide.yaml", guide_facts());
        for (const Vocabulary& v : vocabularies_)
            put(fmt::format("guide/{}.yaml", v.language), guide_words(v));
    }

    // Written by hand: its words have levels.
    std::string guide_words(const Vocabulary& v)
    {
        std::string file = "topics:\n";
        const auto text = [&] { return few_words(v, chance_, 2, 4); };
        for (int topic = 0; topic < k_topics; ++topic)
            file += fmt::format("  {}: {{title: {}, hint: {}}}\n", topic_id(topic), text(), text());
        file += "questions:\n";
        for (int question = 0; question < k_questions; ++question) {
            file += fmt::format("  {}:\n    ask: {}\n    answers:\n", question_id(question), text());
            for (int answer = 0; answer < k_answers; ++answer)
                file += fmt::format("      {}: {}\n", answer_id(answer), text());
        }
        return file;
    }

    void add(const std::string& folder, const char* facts_name, const std::string& facts, const Texts& texts)
    {
        put(folder + "/" + facts_name, facts);
        const std::vector<Field> german = texts(vocabularies_.front());
        put(folder + "/de.yaml", words_file(german));
        for (std::size_t i = 1; i < vocabularies_.size(); ++i) {
            const std::vector<Field> fields = texts(vocabularies_[i]);
            if (chance_.in_percent(1)) continue;
            put(fmt::format("{}/{}.yaml", folder, vocabularies_[i].language),
                words_file(fields, german, chance_));
        }
    }

    void put(const fs::path& name, const std::string& bytes)
    {
        std::error_code failed;
        fs::create_directories((root_ / name).parent_path(), failed);
        std::ofstream file(root_ / name, std::ios::binary);
        file << bytes;
        good_ = good_ && file.flush().good();
    }

    fs::path root_;
    Size size_;
    Chance chance_;
    std::vector<Vocabulary> vocabularies_;
    bool good_ = true;
};

}  // namespace

base::Result<void> write_content(const fs::path& folder, const Size& size)
{
    if (!Folder(folder, size).write()) return base::trouble("cannot write into " + folder.string());
    return {};
}

}  // namespace bench
