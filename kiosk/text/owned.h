#pragma once

#include <memory>

namespace text {

template <auto release>
struct Releases {
    template <class T>
    void operator()(T* thing) const
    {
        release(thing);
    }
};

// A handle of a C library that gives itself back: Owned<PangoLayout, g_object_unref>.
template <class T, auto release>
using Owned = std::unique_ptr<T, Releases<release>>;

}  // namespace text
