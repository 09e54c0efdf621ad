#include "kiosk/report/parts.h"

namespace report {

std::string_view page_style()
{
    return R"css(
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); border-top: .375rem solid var(--accent);
  font: 1rem/1.55 system-ui, "Noto Sans", "Segoe UI", sans-serif; overflow-wrap: break-word; }
header, nav, main, footer { max-width: 64rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2rem); }
body > header { padding-block: clamp(1.75rem, 5vw, 3.5rem) 1.25rem; }
h1, h2, h3, h4, p, ul, ol, dl, dd, figure { margin: 0; }
h1 { font-size: clamp(1.75rem, 5vw, 2.75rem); line-height: 1.15; letter-spacing: -.015em; text-wrap: balance;
  margin-block: .25rem .75rem; }
h2 { font-size: clamp(1.375rem, 3vw, 1.75rem); line-height: 1.2; color: var(--accent); letter-spacing: -.01em; }
h3 { font-size: 1.1875rem; line-height: 1.3; margin: 2.25rem 0 .5rem; }
h4 { font-size: 1rem; line-height: 1.4; }
a { color: var(--accent); text-underline-offset: .2em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .12em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; border-radius: .25rem; }
code { font: .875em/1.4 ui-monospace, "Noto Sans Mono", monospace; overflow-wrap: anywhere; unicode-bidi: isolate; }
small { font-size: .8125rem; }
.quiet, .lead { color: var(--quiet); }
.lead { max-width: 44rem; margin: .5rem 0 1.5rem; }
.kicker, .label { color: var(--accent); font-size: .875rem; font-weight: 600; letter-spacing: .02em; }
nav ul { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .5rem; }
nav a { display: inline-flex; align-items: center; min-height: 2.75rem; padding: 0 1rem; border-radius: 2rem;
  background: var(--tint); color: var(--accent); font-size: .9375rem; font-weight: 500; text-decoration: none; }
nav a:hover { background: var(--accent); color: var(--accent-ink); }
section { margin-block: clamp(2.5rem, 7vw, 4.5rem); }
#summary { margin-top: 2.5rem; }
footer { padding-block: 1rem 4rem; font-size: .875rem; }

.figures { list-style: none; padding: 0; display: grid; gap: 1rem; margin-top: 1.25rem;
  grid-template-columns: repeat(auto-fit, minmax(min(9.5rem, 100%), 1fr)); }
.figures li, article, .errors { background: var(--surface); border-radius: 1rem;
  box-shadow: 0 1px 2px #17212b14, 0 4px 16px #17212b0d; }
.figures li { padding: 1.25rem 1.25rem 1.375rem; display: flex; flex-direction: column; gap: .375rem; }
.figures .label { color: var(--quiet); font-weight: 500; }
.figures .number { font-size: 2.5rem; line-height: 1.1; font-weight: 650; letter-spacing: -.02em; }
.figures .quiet { font-size: .875rem; line-height: 1.45; }
.figures .pill { margin-bottom: .25rem; }
.pill, .field { display: inline-block; border-radius: 1rem; padding: .0625rem .625rem; font-size: .8125rem; font-weight: 600; }
.good, .field.recent { background: var(--good-tint); color: var(--good); }
.soon, .field.old, .field.out-of-date, .field.in-future { background: var(--remark-tint); color: var(--remark); }
.now, .field.never, .field.very-old, .field.missing { background: var(--bad-tint); color: var(--bad); }
.field code { font-size: .8125rem; }
.steps { list-style: none; padding: 0; counter-reset: step; display: grid; gap: .875rem; max-width: 46rem; }
.steps li { counter-increment: step; position: relative; padding-inline-start: 2.75rem; min-height: 2rem; }
.steps li::before { content: counter(step); position: absolute; inset-inline-start: 0; top: -.125rem; width: 1.875rem;
  height: 1.875rem; border-radius: 50%; background: var(--accent); color: var(--accent-ink); display: grid;
  place-items: center; font-size: .9375rem; font-weight: 600; }
.steps strong { display: block; }
.errors { padding: .25rem 1.25rem 1.25rem; margin-top: 1rem; border-inline-start: .375rem solid var(--bad); }
.errors h3 { margin-top: 1rem; color: var(--bad); }
.errors ul { padding: 0; list-style: none; }
.errors li { margin-top: 1rem; }

table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums; }
th { text-align: start; font-weight: 500; vertical-align: top; }
td { vertical-align: top; }
thead th { color: var(--quiet); font-size: .8125rem; font-weight: 500; vertical-align: bottom; }
th, td { padding: .625rem .75rem .625rem 0; }
tbody tr { border-top: 1px solid var(--line); }
.count { text-align: end; padding-inline: .5rem; }
.languages th strong, .languages th .quiet { display: block; line-height: 1.35; }
.languages th .quiet { font-size: .875rem; }
.languages .wide { width: 40%; padding-top: 1rem; }
.languages .none { color: var(--quiet); opacity: .7; }
.languages .missing, .languages .out-of-date, .languages .not-compared { font-weight: 700; }
.bar { display: flex; height: .75rem; border-radius: .375rem; overflow: hidden; background: var(--line); gap: 2px; }
.bar span { min-width: 3px; }
.key { display: inline-block; width: .75rem; height: .75rem; border-radius: .25rem; margin-inline-end: .5rem; }
.bar .reviewed, .key.reviewed, .bar .recent, .key.recent { background: #2f7d57; }
.bar .machine, .key.machine { background: #4f93a8; }
.bar .not-compared, .key.not-compared, .bar .in-future, .key.in-future { background: #9aa5ad; }
.bar .out-of-date, .key.out-of-date, .bar .old, .key.old { background: #d9a319; }
.bar .missing, .key.missing, .bar .very-old, .key.very-old { background: #b23b3b; }
.bar .never, .key.never { background: #7f1d1d; }
.meanings { display: grid; gap: .25rem 1.5rem; grid-template-columns: max-content 1fr; margin-top: 1.25rem; font-size: .875rem; }
.meanings dd { color: var(--quiet); }
.legend { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin: .75rem 0 1rem; font-size: .9375rem; }

.choices { border: 0; padding: 0; margin: 1rem 0 .5rem; display: flex; flex-wrap: wrap; gap: 0 1.5rem; align-items: center; }
.choices legend { float: inline-start; margin-inline-end: 1.5rem; color: var(--quiet); padding: 0; line-height: 2.75rem; }
.choices label { display: inline-flex; align-items: center; gap: .5rem; min-height: 2.75rem; }
input[type=checkbox], input[type=radio] { width: 1.25rem; height: 1.25rem; margin: 0; accent-color: var(--accent); flex: none; }
body:has(#open-rows:checked) .matrix .done { display: none; }
.scroller { overflow: auto; max-height: max(60vh, 24rem); border-radius: 1rem; background: var(--surface); box-shadow: 0 1px 2px #17212b14, 0 4px 16px #17212b0d; }
.matrix { width: max-content; min-width: 100%; border-collapse: separate; border-spacing: 0; font-size: .9375rem; }
.matrix th, .matrix td { border-top: 1px solid var(--line); padding: .4375rem .75rem; }
.matrix thead th, .matrix thead td { border-top: 0; padding-block: .75rem; }
.matrix tr th:first-child { position: sticky; inset-inline-start: 0; background: var(--surface); min-width: 8.5rem; max-width: 24rem;
  width: 100%; border-inline-end: 1px solid var(--line); }
.matrix td { text-align: center; white-space: nowrap; min-width: 3.25rem; vertical-align: middle; color: var(--quiet); }
.matrix thead th { position: sticky; top: 0; background: var(--surface); z-index: 1; box-shadow: 0 1px var(--line); }
.matrix thead th:first-child { z-index: 2; }
.matrix thead th:not(:first-child) { text-align: center; }
.matrix thead th:nth-child(n+6) span, .matrix:has(thead th:nth-child(6)) thead th:not(:first-child) span { writing-mode: vertical-rl;
  transform: rotate(180deg); white-space: nowrap; display: inline-block; max-height: 9rem; }
.matrix .group th { color: var(--accent); font-weight: 650; padding-top: 1.25rem; border-inline-end-color: transparent; }
.matrix .group td { border-inline: 0; }
.matrix tbody:first-of-type .group th { padding-top: .75rem; }
.matrix td.reviewed { background: var(--good-tint); color: var(--good); }
.matrix td.machine { color: var(--accent); }
.matrix td.out-of-date, .matrix td.not-compared { background: var(--remark-tint); color: var(--remark); font-weight: 650; }
.matrix td.missing { background: var(--bad-tint); color: var(--bad); font-weight: 650; }
.matrix small { color: var(--quiet); }
[lang=de] { hyphens: auto; }

details { border-top: 1px solid var(--line); }
details:last-of-type { border-bottom: 1px solid var(--line); }
summary { cursor: pointer; min-height: 3rem; padding: .75rem 0; display: flex; flex-wrap: wrap; gap: .25rem .75rem; align-items: center; list-style: none; }
summary::-webkit-details-marker { display: none; }
summary::before { content: ""; width: .5rem; height: .5rem; border: solid var(--accent); border-width: 0 2px 2px 0;
  transform: rotate(-45deg); margin-inline: .125rem .25rem; flex: none; }
summary strong { max-width: calc(100% - 2rem); }
details[open] > summary::before { transform: rotate(45deg) translate(-1px, -1px); }
details > p, details > ul, details > table { margin-bottom: 1rem; }
details > p { max-width: 44rem; }
details > p + p { margin-top: -.25rem; }
.files { list-style: none; padding: 0; }
.files li { display: flex; flex-wrap: wrap; gap: .25rem 1rem; padding: .5rem 0; border-top: 1px solid var(--line); }
.files li > code { flex: 1 1 18rem; }
.fields { display: flex; flex-wrap: wrap; gap: .25rem .375rem; flex: 2 1 18rem; min-width: 0; }
.all-good { background: var(--good-tint); color: var(--good); border-radius: .75rem; padding: .75rem 1rem; max-width: max-content; }
.remark { background: var(--remark-tint); color: var(--remark); border-radius: .75rem; padding: .625rem 1rem; margin-top: .75rem; }
.checked { table-layout: fixed; }
.checked th { width: 42%; }
.checked td { width: 16%; }
.checked td:last-child { width: auto; }
.checked code { color: var(--quiet); }

.scale { margin: 2.75rem 0 0; }
.track { position: relative; height: .75rem; border-radius: .375rem; background: linear-gradient(to right, #2f7d57, #d9a319 55%, #b23b3b); }
.mark, .goal { position: absolute; top: 0; height: 100%; }
.mark { width: .25rem; margin-inline-start: -.125rem; background: var(--ink); box-shadow: 0 0 0 2px var(--paper); top: -.375rem; height: 1.5rem; border-radius: .125rem; }
.mark b { position: absolute; bottom: 100%; left: 50%; transform: translateX(-50%); font-size: 1.25rem; padding-bottom: .125rem; }
.goal { border-inline-start: 2px dotted var(--paper); }
.goal b { position: absolute; top: 100%; left: 50%; transform: translateX(-50%); white-space: nowrap; font-size: .8125rem;
  font-weight: 500; color: var(--quiet); padding-top: .5rem; }
.ends { display: flex; justify-content: space-between; color: var(--quiet); font-size: .8125rem; margin: .5rem 0 1.5rem; }
.sentences { padding-inline-start: 1.75rem; display: grid; gap: 1.25rem; max-width: 46rem; margin-top: 1rem; }
.sentences li::marker { color: var(--quiet); font-size: .875rem; }
.sentences .quiet { font-size: .875rem; margin-top: .125rem; }
mark { background: none; color: inherit; text-decoration: underline 2px var(--border); text-underline-offset: .2em; }

article { padding: 1.25rem clamp(1rem, 3vw, 1.75rem) 1.5rem; margin-top: 1.25rem; content-visibility: auto; contain-intrinsic-size: auto 30rem; }
article > h3, article header h3 { margin: 0 0 .25rem; }
.questions { margin: 1rem 0; }
.questions th { width: 34%; }
.questions th span, .questions th small { display: block; }
.answers { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: .375rem; }
.answers li { background: var(--tint); border-radius: .625rem; padding: .125rem .625rem; font-size: .9375rem; }
.answers b { color: var(--accent); font-weight: 650; margin-inline-start: .5rem; white-space: nowrap; }
.services { list-style: none; padding: 0; columns: 2 20rem; column-gap: 2rem; margin-top: .375rem; }
.services li { break-inside: avoid; padding: .3125rem 0; line-height: 1.4; }
.services small { display: block; }

.call header { max-width: none; padding: 0; display: flex; flex-wrap: wrap; gap: .25rem 2rem; justify-content: space-between; align-items: baseline; }
.call header h3 { font-size: 1.375rem; color: var(--accent); flex: 1 1 18rem; }
.reach { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; font-size: 1.0625rem; font-weight: 600; min-width: 0; }
.reach a { overflow-wrap: anywhere; }
.marks { color: var(--quiet); font-size: .8125rem; margin-top: .75rem; }
.notes { display: flex; flex-wrap: wrap; gap: .5rem 2rem; margin-top: .75rem; color: var(--quiet); font-size: .875rem; }
.notes label { white-space: nowrap; display: flex; gap: .5rem; align-items: end; flex: 1 1 14rem; }
input[type=text] { font: inherit; color: var(--ink); background: none; border: 0; border-bottom: 1px solid var(--border); border-radius: 0;
  min-height: 2.25rem; padding: .25rem 0; width: 100%; min-width: 0; }
.part { border-top: 1px solid var(--line); margin-top: 1.25rem; padding-top: 1rem; }
.part h4 { font-size: 1.0625rem; }
.asked { list-style: none; padding: 0; margin-top: .375rem; }
.asked li { display: grid; grid-template-columns: 11rem minmax(0, 1fr) minmax(0, 15rem); gap: .25rem 1rem; padding: .375rem 0; align-items: start; }
.asked label { display: flex; gap: .625rem; align-items: start; padding-block: .125rem; min-height: 1.75rem; }
.caption { color: var(--quiet); font-size: .9375rem; }
.asked .unknown > .caption { padding-inline-start: 1.875rem; position: relative; }
.asked .unknown > .caption::before { content: "?"; position: absolute; inset-inline-start: 0; width: 1.25rem; height: 1.25rem; border-radius: 50%;
  background: var(--remark-tint); color: var(--remark); display: grid; place-items: center; font-size: .8125rem; font-weight: 700; top: .125rem; }
.value { min-width: 0; overflow-wrap: anywhere; }
.value > * { display: block; }
.unknown .value { font-weight: 600; }
.asked input[type=text] { min-height: 1.75rem; padding: 0; }
.after { display: flex; flex-wrap: wrap; gap: .125rem 1.5rem; justify-content: space-between; margin-top: .5rem; font-size: .875rem; color: var(--quiet); }
.only { margin: 1rem 0 0; font-size: .9375rem; }
.only + .ways { margin-top: 1rem; }
.ways ul { columns: 2 18rem; padding: 0; list-style: none; }
.ways a { display: inline-block; padding: .375rem 0; }
:target { scroll-margin-top: 1rem; }

@media (max-width: 44rem) {
  .figures { gap: .75rem; }
  .figures li { padding: 1rem; }
  .figures .number { font-size: 2rem; }
  .languages, .languages tbody, .stacked, .stacked tbody, .questions, .questions tbody, .checked, .checked tbody { display: block; }
  .languages thead, .stacked thead { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
  .languages tr, .stacked tbody tr { display: flex; flex-wrap: wrap; gap: .125rem 1.25rem; padding: .875rem 0; }
  .languages th, .stacked th { flex: 1 0 100%; padding: 0; }
  .languages .wide { flex: 1 0 100%; width: auto; padding: .375rem 0; }
  .languages .count, .stacked .count { padding: 0; text-align: start; font-size: .875rem; }
  .languages .count:has(.none) { display: none; }
  .languages .count::after, .stacked .count::before { content: attr(data-label); color: var(--quiet); font-weight: 400; }
  .languages .count::after { margin-inline-start: .375rem; }
  .stacked .count::before { margin-inline-end: .375rem; }
  .meanings { grid-template-columns: 1fr; gap: 0; }
  .meanings dd { margin: 0 0 .5rem 1.25rem; }
  .questions tr, .checked tr { display: block; padding: .75rem 0; }
  .questions th, .questions td { display: block; width: auto; padding: 0 0 .375rem; }
  .checked th, .checked td { display: inline; padding: 0; }
  .checked th::after { content: ""; display: block; }
  .checked td { font-size: .875rem; }
  .checked td + td::before { content: " · "; }
  .matrix tr th:first-child { max-width: 44vw; min-width: 8.5rem; width: auto; font-size: .875rem; line-height: 1.35; }
  .matrix th, .matrix td { padding: .4375rem .5rem; }
  .matrix thead th:not(:first-child) span { writing-mode: vertical-rl; transform: rotate(180deg); white-space: nowrap; display: inline-block; }
  .asked li { grid-template-columns: 1fr; gap: 0; padding: .625rem 0; }
  .asked .value { padding-inline-start: 1.875rem; }
  .asked input[type=text] { margin-inline-start: 1.875rem; width: calc(100% - 1.875rem); min-height: 2.25rem; }
}

@page { size: A4; margin: 16mm 15mm 18mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --surface: #fff; --ink: #000; --quiet: #333; --accent: #0b4a5f; --accent-ink: #fff;
    --tint: #eef4f6; --border: #666; --line: #bbb; --good: #0f5132; --good-tint: #e0f2e6; --bad: #7f1d1d; --bad-tint: #fbe6e4;
    --remark: #584100; --remark-tint: #fdf3d8; }
  html { font-size: 9.5pt; }
  body { border: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body > header { padding-block: 0 1rem; }
  header, main, footer { max-width: none; padding-inline: 0; }
  nav, .choices, .only, .ways, body > footer { display: none; }
  section { margin-block: 2rem; }
  h2, h3, h4, summary, thead { break-after: avoid; }
  h2, h3 { break-inside: avoid; }
  tr, .figures li, .steps li, .sentences li, .files li, .topic, .part, .asked li { break-inside: avoid; }
  .figures { grid-template-columns: repeat(4, 1fr); gap: .75rem; }
  .figures li, article, .errors, .scroller { box-shadow: none; border: 1px solid var(--line); border-radius: .5rem; }
  .figures li { padding: .75rem; }
  article { content-visibility: visible; padding: .75rem 1rem; }
  details, details[open] { border: 0; }
  .checked th, .checked td, .files li { padding-block: .1875rem; font-size: .8125rem; }
  .checked code { font-size: .75rem; }
  details::details-content { content-visibility: visible; block-size: auto; display: block; }
  summary::before { display: none; }
  .scroller { overflow: visible; max-height: none; }
  .matrix { width: 100%; font-size: .8125rem; }
  .matrix tr th:first-child, .matrix thead th { position: static; width: auto; box-shadow: none; }
  .matrix th, .matrix td { padding: .1875rem .375rem; }
  #calls { break-before: page; }
  .call { break-inside: avoid; border-inline-start: .25rem solid var(--accent); }
  .call header { break-after: avoid; }
  .call .part { margin-top: .625rem; padding-top: .5rem; }
  .asked li { grid-template-columns: 8.5rem minmax(0, 1fr) 13rem; padding: .1875rem 0; }
  .asked input[type=text], .notes input[type=text] { min-height: 1.5rem; border-bottom: 1px solid #000; }
  input[type=checkbox] { width: 1.125rem; height: 1.125rem; }
  a { color: inherit; text-decoration: none; }
  body:has(#calls:target, .call:target) > header, body:has(#calls:target, .call:target) main > section:not(#calls),
  body:has(.call:target) .call:not(:target), body:has(.call:target) #calls > :not(:target) { display: none; }
  body:has(#calls:target, .call:target) #calls { break-before: auto; margin-top: 0; }
}
)css";
}

}  // namespace report
