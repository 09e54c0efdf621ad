#pragma once

#include <string>

#include "kiosk/guide/proof.h"

// The proof once more, by replaying every situation through guide::next, one by one. Shares nothing with the
// proof but its form.
namespace plain_proof {

guide::Proof prove(const guide::Guide& guide, const guide::Grounds& grounds);

// A proof as lines that can be read and compared.
std::string text(const guide::Proof& proof);

// Only what fails, and what is resting; a line each.
std::string failures(const guide::Proof& proof);

}  // namespace plain_proof
