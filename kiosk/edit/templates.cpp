#include "kiosk/edit/scaffold.h"

namespace edit {
namespace {

constexpr std::string_view k_organisation =
    R"yaml(# Angaben zu einer Organisation: Kontakt und Quelle. Texte stehen in de.yaml, en.yaml ...
# Zeilen wie „# web: ...“ sind Muster. Nehmen Sie das # weg und schreiben Sie hin, was Sie wissen. Was
# niemand weiß, bleibt weg.
# web: https://www.example.org
# phone: "+49 381 123456"
# email: info@example.org
# offered: {until: 2026-12-31}   # der letzte Tag, wenn es sie nicht mehr gibt
# source: "example.org (2026)"   # woher die Angaben kommen
# checked: 2026-11-20            # wann ein Mensch sie geprüft hat; `kioskctl verify` schreibt es
)yaml";

constexpr std::string_view k_organisation_words = R"yaml(# Texte zu dieser Organisation, Deutsch (Quelle).
# Hier muss ihr Name stehen, wie auf dem Schild.
name:
# about: |
#   Wer sie ist, in ein oder zwei kurzen Sätzen.
)yaml";

constexpr std::string_view k_place =
    R"yaml(# Angaben zu einem Ort: Adresse und Quelle. Texte stehen in de.yaml, en.yaml ...
# Zeilen wie „# web: ...“ sind Muster. Nehmen Sie das # weg und schreiben Sie hin, was Sie wissen. Was
# niemand weiß, bleibt weg.
# street: Lange Straße 1
# postcode: "18055"
# Hier muss die Stadt stehen.
city:
# area: rostock                  # eine Antwort auf die Frage nach der Gegend, siehe guide/guide.yaml
# floor: 2
# room: "2.07"
# wheelchair: full               # full | partly | none
# phone: "+49 381 123456"
# email: info@example.org
# web: https://www.example.org
# hours:
#   mon-thu: 9-12, 13-16
#   fri: 9-12
# source: "example.org (2026)"   # woher die Angaben kommen
# checked: 2026-11-20            # wann ein Mensch sie geprüft hat; `kioskctl verify` schreibt es
)yaml";

constexpr std::string_view k_place_words = R"yaml(# Texte zu diesem Ort, Deutsch (Quelle).
# name: Wie das Haus heißt, wenn es einen Namen hat
# directions: Wie man hinkommt und die Tür findet, in einem kurzen Satz.
)yaml";

constexpr std::string_view k_service =
    R"yaml(# Angaben zu einem Angebot: wer, wo, wann, für wen. Texte stehen in de.yaml, en.yaml ...
# Zeilen wie „# web: ...“ sind Muster. Nehmen Sie das # weg und schreiben Sie hin, was Sie wissen. Was
# niemand weiß, bleibt weg.
# Hier muss stehen, wer es anbietet, als Name eines Ordners in organisations/.
organisation:
# Hier müssen die Themen stehen, unter denen es erscheint, zum Beispiel [work, german]. Siehe guide/guide.yaml.
topics:
# place: waldemarhof             # der Name eines Ordners in places/; ohne Ort: nur Telefon oder Internet
# for: {situation: [working]}    # für wen: eine Frage und die Antworten, die passen, siehe guide/guide.yaml
# after: [anderes-angebot]       # was man vorher nutzen soll
# cost: free                     # free | paid | varies
# start: [phone]                 # walk-in | phone | email | book | referral
# languages: [de, en]            # was dort gesprochen wird
# interpreter: ask               # provided | ask | bring
# contact:
#   phone: "+49 381 123456"
#   email: info@example.org
#   web: https://www.example.org
# hours:
#   mon-thu: 9-12, 13-16
#   fri: 9-12
# offered: {until: 2026-12-31}   # der letzte Tag, wenn es endet
# source: "example.org (2026)"   # woher die Angaben kommen
# checked: 2026-11-20            # wann ein Mensch sie geprüft hat; `kioskctl verify` schreibt es
)yaml";

constexpr std::string_view k_service_words = R"yaml(# Texte zu diesem Angebot, Deutsch (Quelle).
# Hier muss stehen, wie es heißt, mit einfachen Wörtern.
title:
# Hier muss stehen, was man dort bekommt, in einem oder zwei kurzen Sätzen.
summary:
# about: |
#   Mehr dazu, in kurzen Absätzen.
# bring:
#   - Reisepass oder Ausweis
# steps:
#   - Rufen Sie an und sagen Sie Ihre Sprache.
# words: [Umschulung, Kurs]      # wonach jemand sucht; erscheint nicht
)yaml";

constexpr std::string_view k_notice =
    R"yaml(# Ein Hinweis: von wann bis wann und wozu. Der Text steht in de.yaml, en.yaml ...
# Hier müssen der erste und der letzte Tag stehen, zum Beispiel 2026-12-24.
from:
until:
# Hier steht, worum es geht. Das ganze Haus ist centre, sonst {service: ...} oder {place: ...}.
about: centre
# level: closed                  # info (sonst immer) | closed: dann ist es in dieser Zeit geschlossen
)yaml";

constexpr std::string_view k_notice_words = R"yaml(# Text dieses Hinweises, Deutsch (Quelle).
# Hier muss ein kurzer Satz stehen.
text:
)yaml";

}  // namespace

std::string_view facts_template(content::Kind kind)
{
    switch (kind) {
        case content::Kind::organisation: return k_organisation;
        case content::Kind::place: return k_place;
        case content::Kind::service: return k_service;
        case content::Kind::notice: return k_notice;
        case content::Kind::centre:
        case content::Kind::guide: break;
    }
    return {};
}

std::string_view words_template(content::Kind kind)
{
    switch (kind) {
        case content::Kind::organisation: return k_organisation_words;
        case content::Kind::place: return k_place_words;
        case content::Kind::service: return k_service_words;
        case content::Kind::notice: return k_notice_words;
        case content::Kind::centre:
        case content::Kind::guide: break;
    }
    return {};
}

}  // namespace edit
