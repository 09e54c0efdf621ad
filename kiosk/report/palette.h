#pragma once

#include <string_view>

namespace report {

// The terminal's colours (paint::Palette) as custom properties, for pages that staff read in a browser;
// lighter ones in the dark.
inline constexpr std::string_view k_palette = R"css(
:root { color-scheme: light dark; --paper: #f5f3ee; --surface: #ffffff; --ink: #17212b; --quiet: #3a4651;
  --accent: #0b4a5f; --accent-ink: #ffffff; --tint: #e2eef1; --border: #6b7883; --line: #d9d6cf;
  --good: #0f5132; --good-tint: #e0f2e6; --bad: #7f1d1d; --bad-tint: #fbe6e4; --remark: #584100;
  --remark-tint: #fdf3d8; }
@media (prefers-color-scheme: dark) { :root { --paper: #0c1a20; --surface: #14272f; --ink: #eef3f4;
  --quiet: #b8c6cc; --accent: #8fd3e6; --accent-ink: #0c1a20; --tint: #1d3a45; --border: #6f8792; --line: #2b434d;
  --good: #a5dfbc; --good-tint: #12382a; --bad: #ffc9c4; --bad-tint: #4a1715; --remark: #ffe0a0;
  --remark-tint: #3f3210; } }
)css";

}  // namespace report
