#include "kiosk/pages/kinds.h"

namespace pages {
namespace {

const char* key(session::Unread why)
{
    return why == session::Unread::no_voice ? "speech.no-voice" : "speech.no-sound";
}

}  // namespace

Reading reading(const session::Session& session, const Voice& voice)
{
    Reading reading;
    reading.page = voice.say("read");
    reading.item = voice.say("read.item");
    if (session.settings.voice == session::Voice::guide) reading.confirm = voice.say("speech.confirm");
    if (!session.unread) return reading;
    reading.unread.push_back(voice.say(key(*session.unread)));
    // Who helps at the desk reads German.
    if (voice.language() != base::k_source_language)
        reading.unread.push_back(voice.words.say(key(*session.unread), {base::k_source_language}));
    return reading;
}

}  // namespace pages
