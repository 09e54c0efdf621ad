#pragma once

#include "kiosk/guide/guide.h"

// A small centre made by hand, in Rostock on 23 November 2026.
namespace centre {

guide::Guide guide();

// At the terminal in Rostock.
guide::Setting in_rostock();

// Where no area is known.
guide::Setting nowhere();

}  // namespace centre
