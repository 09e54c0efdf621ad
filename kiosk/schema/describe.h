#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "kiosk/schema/json.h"
#include "kiosk/schema/schema.h"

namespace schema {

// Adds what staff read of keys, in the words of one kind of thing. Sentences stand under the full path of a
// key, "facts.service.place.room", or under its last part alone, "facts.room".
class Describe {
public:
    // `what`: "facts" or "words".
    Describe(const Sentence& sentence, std::string what, std::string kind)
        : sentence_(sentence), what_(std::move(what)), kind_(std::move(kind))
    {
    }

    // "description" of the key at a path, "place.room".
    void key(Json& schema, const std::string& path) const;

    // What is said of a value that has not the form of its key, "form.phone".
    void form(Json& schema, std::string_view name) const;

    // What a choice of a key means, "choice.cost.free".
    std::string choice(std::string_view key, std::string_view choice) const;

    // The heading of a file.
    void file(Json& schema) const;

private:
    std::optional<std::string> found(const std::string& path) const;

    const Sentence& sentence_;
    std::string what_;
    std::string kind_;
};

}  // namespace schema
