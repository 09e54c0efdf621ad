#include <cstddef>
#include <cstdint>

#include "tests/fuzz/targets.h"

// libFuzzer's own name. An exception that leaves it is a finding.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    tests::fuzz::KIOSK_TARGET({reinterpret_cast<const char*>(bytes), size});
    return 0;
}
