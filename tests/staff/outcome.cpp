#include "tests/staff/outcome.h"

#include <sstream>

#include "kiosk/staff/run.h"

namespace tests {

Outcome kioskctl(const std::vector<std::string>& words)
{
    std::ostringstream out, err;
    const int code = staff::run(words, {.out = out, .err = err});
    return {code, out.str(), err.str()};
}

std::string centre(const std::string& name)
{
    return std::string(KIOSK_SOURCE) + "/tests/centres/" + name;
}

std::vector<std::string> operator+(std::vector<std::string> words, const std::vector<std::string>& more)
{
    words.insert(words.end(), more.begin(), more.end());
    return words;
}

}  // namespace tests
