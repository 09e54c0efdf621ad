#pragma once

#include <string>
#include <tl/expected.hpp>

namespace base {

// Something outside the program that is not as it should be: a file, a font, the screen. For staff and the
// log, in English; visitors see the out-of-order screen.
struct Trouble {
    std::string what;    // "cannot read /x/y.kiosk: no such file"
    std::string repair;  // what to do about it; may be empty
};

template <class T>
using Result = tl::expected<T, Trouble>;

inline tl::unexpected<Trouble> trouble(std::string what, std::string repair = {})
{
    return tl::unexpected<Trouble>(Trouble{std::move(what), std::move(repair)});
}

}  // namespace base
