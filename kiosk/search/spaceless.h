#pragma once

#include <functional>
#include <memory>
#include <string_view>

namespace search {

// Finds words in scripts that are written without spaces: Thai, Khmer, Chinese. Made when first used.
class Spaceless {
public:
    Spaceless();
    ~Spaceless();

    // Calls for each word of a run of such letters, in order.
    void for_each_word(std::u32string_view run, const std::function<void(std::u32string_view)>& act);

private:
    struct Iterator;
    std::unique_ptr<Iterator> iterator_;
};

}  // namespace search
