#pragma once

#include "kiosk/content/facts.h"
#include "kiosk/content/words.h"
#include "kiosk/guide/guide.h"

// A centre made by hand in which every fact of every kind is something else than its default.
namespace example {

content::Facts facts();
guide::Guide guide();

// German, English (by machine, the title out of date) and Polish, which the centre does not offer.
content::Translations advice_words();

inline const content::Thing k_advice{content::Kind::service, "advice"};

}  // namespace example
