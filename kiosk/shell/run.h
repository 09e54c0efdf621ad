#pragma once

namespace shell {

// The whole of `kiosk`: reads the command line, opens content, window and fonts, runs until told to stop.
// Gives the exit code.
int run(int count, const char* const* words);

}  // namespace shell
