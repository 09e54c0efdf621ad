#include "kiosk/load/rules.h"

namespace load {

std::vector<std::string_view> rule_names()
{
    return {
        "alias-or-anchor",
        "bad-character",
        "bad-date",
        "bad-duration",
        "bad-email",
        "bad-hours",
        "bad-id",
        "bad-language",
        "bad-number",
        "bad-phone",
        "bad-plan",
        "bad-value",
        "bad-web",
        "broken-yaml",
        "cut-by-comment",
        "empty-value",
        "joined-lines",
        "misplaced-file",
        "missing-centre",
        "missing-file",
        "missing-key",
        "mixed-letters",
        "newer-format",
        "not-utf8",
        "pasted",
        "repeated-id",
        "repeated-key",
        "second-document",
        "tag",
        "too-deep",
        "too-large",
        "too-many",
        "unclosed-quote",
        "unknown-key",
        "unknown-markup",
        "unreadable",
        "wrong-type",
    };
}

}  // namespace load
