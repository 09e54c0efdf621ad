#pragma once

#include <memory>
#include <string>
#include <vector>

#include "kiosk/ui/keyboard.h"

struct xkb_keymap;

namespace ui {

// The letters on the keys of one xkb layout: those that are typed by a key alone or with shift. Signs, dead
// keys and joiners are left out; ligatures of presentation forms become their letters.
class XkbLetters {
public:
    static base::Result<XkbLetters> open(const std::string& layout, const std::string& variant,
                                         const std::filesystem::path& xkb_data);

    // "AD", 12: the keys AD01 to AD12.
    KeyRow row(const std::string& name, int keys) const;
    KeyRow keys(const std::vector<std::string>& names) const;

private:
    struct Unref {
        void operator()(xkb_keymap* keymap) const;
    };
    explicit XkbLetters(xkb_keymap* keymap) : keymap_(keymap) {}

    std::unique_ptr<xkb_keymap, Unref> keymap_;
};

}  // namespace ui
