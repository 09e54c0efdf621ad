#include "kiosk/translate/plural_forms.h"

#include <algorithm>
#include <array>
#include <string>

namespace translate {
namespace {

struct Row {
    std::string_view languages;  // between spaces
    std::string_view forms;
};

// https://www.gnu.org/software/gettext/manual/html_node/Plural-forms.html
constexpr std::array k_rows = {
    Row{" bg ckb da de el en es et fi he hu it ka ku nl pt sq sv tr ur so sw ",
        "nplurals=2; plural=(n != 1);"},
    Row{" am bn fa fr hi hy ps pa ti ", "nplurals=2; plural=(n > 1);"},
    Row{" id ja ko lo my th vi zh ", "nplurals=1; plural=0;"},
    Row{" be bs hr ru sr uk ",
        "nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : "
        "2);"},
    Row{" pl ", "nplurals=3; plural=(n==1 ? 0 : n%10>=2 && n%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);"},
    Row{" cs sk ", "nplurals=3; plural=(n==1 ? 0 : n>=2 && n<=4 ? 1 : 2);"},
    Row{" ro ", "nplurals=3; plural=(n==1 ? 0 : (n==0 || (n%100>0 && n%100<20)) ? 1 : 2);"},
    Row{" ar ",
        "nplurals=6; plural=(n==0 ? 0 : n==1 ? 1 : n==2 ? 2 : n%100>=3 && n%100<=10 ? 3 : n%100>=11 ? 4 : "
        "5);"},
};

}  // namespace

std::string_view plural_forms(const base::LanguageTag& language)
{
    const std::string name = " " + language.substr(0, language.find('-')) + " ";
    const auto has_it = [&](const Row& row) { return row.languages.find(name) != std::string_view::npos; };
    const auto* row = std::ranges::find_if(k_rows, has_it);
    return row == k_rows.end() ? std::string_view{} : row->forms;
}

}  // namespace translate
