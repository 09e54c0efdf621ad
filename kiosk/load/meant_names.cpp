#include <algorithm>
#include <array>

#include "kiosk/load/meant.h"
#include "kiosk/load/nearest.h"
#include "kiosk/load/node.h"

namespace load {
namespace {

struct Meaning {
    std::string_view german;
    std::string_view english;
};

// What editors write for keys and for values that are words. One German word may mean several things.
constexpr std::array k_meanings = {
    Meaning{"ab", "from"},
    Meaning{"adresse", "street"},
    Meaning{"anmeldung", "book"},
    Meaning{"anrede", "greeting"},
    Meaning{"antworten", "answers"},
    Meaning{"arbeitgeber", "employer"},
    Meaning{"ausgebucht", "closed"},
    Meaning{"barrierefrei", "wheelchair"},
    Meaning{"beginn", "from"},
    Meaning{"begrüßung", "greeting"},
    Meaning{"bereich", "area"},
    Meaning{"beschreibung", "about"},
    Meaning{"betrieb", "employer"},
    Meaning{"bezahlt", "paid"},
    Meaning{"bis", "until"},
    Meaning{"buchen", "book"},
    Meaning{"buchung", "book"},
    Meaning{"datenschutz", "privacy"},
    Meaning{"dolmetscher", "interpreter"},
    Meaning{"e-mail", "email"},
    Meaning{"empfang", "desk"},
    Meaning{"ende", "until"},
    Meaning{"etage", "floor"},
    Meaning{"feiertage", "holidays"},
    Meaning{"firma", "employer"},
    Meaning{"fragen", "ask"},
    Meaning{"fragen", "questions"},
    Meaning{"frage", "ask"},
    Meaning{"für", "for"},
    Meaning{"ganz", "full"},
    Meaning{"gebiet", "area"},
    Meaning{"geprüft", "checked"},
    Meaning{"geschlossen", "closed"},
    Meaning{"gratis", "free"},
    Meaning{"hinweis", "hint"},
    Meaning{"homepage", "web"},
    Meaning{"impressum", "imprint"},
    Meaning{"internet", "web"},
    Meaning{"ja", "true"},
    Meaning{"kein", "none"},
    Meaning{"keine", "none"},
    Meaning{"kontakt", "contact"},
    Meaning{"kosten", "cost"},
    Meaning{"kostenfrei", "free"},
    Meaning{"kostenlos", "free"},
    Meaning{"kostenpflichtig", "paid"},
    Meaning{"link", "web"},
    Meaning{"mail", "email"},
    Meaning{"maschine", "machine"},
    Meaning{"mensch", "person"},
    Meaning{"mitbringen", "bring"},
    Meaning{"nach", "after"},
    Meaning{"nein", "false"},
    Meaning{"no", "false"},
    Meaning{"notruf", "emergency"},
    Meaning{"notrufe", "emergency"},
    Meaning{"offen", "open"},
    Meaning{"ort", "city"},
    Meaning{"ort", "place"},
    Meaning{"orte", "place"},
    Meaning{"plz", "postcode"},
    Meaning{"postleitzahl", "postcode"},
    Meaning{"quelle", "source"},
    Meaning{"quellen", "source"},
    Meaning{"raum", "room"},
    Meaning{"rollstuhl", "wheelchair"},
    Meaning{"räume", "room"},
    Meaning{"schließtage", "closed"},
    Meaning{"schritte", "steps"},
    Meaning{"spontan", "walk-in"},
    Meaning{"sprache", "languages"},
    Meaning{"sprachen", "languages"},
    Meaning{"stadt", "city"},
    Meaning{"stand", "checked"},
    Meaning{"start", "from"},
    Meaning{"stichwörter", "words"},
    Meaning{"stock", "floor"},
    Meaning{"stockwerk", "floor"},
    Meaning{"straße", "street"},
    Meaning{"strasse", "street"},
    Meaning{"suchwörter", "words"},
    Meaning{"symbol", "icon"},
    Meaning{"teilweise", "partly"},
    Meaning{"tel", "phone"},
    Meaning{"telefon", "phone"},
    Meaning{"telefonisch", "phone"},
    Meaning{"telefonnummer", "phone"},
    Meaning{"termin", "book"},
    Meaning{"termine", "dates"},
    Meaning{"text", "about"},
    Meaning{"thema", "topics"},
    Meaning{"themen", "topics"},
    Meaning{"titel", "title"},
    Meaning{"träger", "organisation"},
    Meaning{"uhrzeit", "time"},
    Meaning{"umsonst", "free"},
    Meaning{"unterlagen", "bring"},
    Meaning{"unterschiedlich", "varies"},
    Meaning{"url", "web"},
    Meaning{"verein", "association"},
    Meaning{"verschieden", "varies"},
    Meaning{"von", "from"},
    Meaning{"vorhanden", "provided"},
    Meaning{"webseite", "web"},
    Meaning{"website", "web"},
    Meaning{"wegbeschreibung", "directions"},
    Meaning{"wörter", "words"},
    Meaning{"yes", "true"},
    Meaning{"zeit", "time"},
    Meaning{"zeiten", "hours"},
    Meaning{"zeitzone", "time_zone"},
    Meaning{"zu", "closed"},
    Meaning{"zusammenfassung", "summary"},
    Meaning{"öffnungszeiten", "hours"},
    Meaning{"über", "about"},
    Meaning{"überweisung", "referral"},
};

}  // namespace

std::string_view english_of(std::string_view german, std::span<const std::string_view> known)
{
    const std::string small = small_letters(trimmed(german));
    for (const Meaning& meaning : k_meanings) {
        if (meaning.german != small) continue;
        const auto found = std::ranges::find(known, meaning.english);
        if (found != known.end()) return *found;
    }
    return {};
}

std::string_view meant_by(std::string_view written, std::span<const std::string_view> known)
{
    const std::string_view english = english_of(written, known);
    return english.empty() ? nearest(small_letters(written), known) : english;
}

}  // namespace load
