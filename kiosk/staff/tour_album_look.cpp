#include <string_view>

#include "kiosk/staff/tour_album.h"

namespace staff {

std::string_view album_style()
{
    return R"css(
:root { --wide: 15rem; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 system-ui, "Noto Sans", sans-serif; }
header { padding: 1.5rem clamp(1rem, 4vw, 3rem) 1rem; background: var(--surface); border-bottom: 1px solid var(--line); }
@media (min-width: 60rem) and (min-height: 40rem) { header { position: sticky; top: 0; z-index: 1; } }
h1 { margin: 0; font-size: 1.5rem; line-height: 1.2; color: var(--accent); }
header p { margin: .25rem 0 1rem; color: var(--quiet); }
form { display: flex; flex-wrap: wrap; gap: .75rem 2rem; align-items: end; }
fieldset { border: 0; padding: 0; margin: 0; display: flex; flex-wrap: wrap; gap: .25rem 1rem; }
legend, .field { color: var(--quiet); font-size: .875rem; }
fieldset label { display: inline-flex; align-items: center; gap: .4rem; min-height: 2.75rem; cursor: pointer; }
.fields { display: flex; flex-wrap: wrap; gap: .75rem 1rem; align-items: end; }
.field { display: grid; }
select, input[type=search] { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--quiet);
  border-radius: .5rem; padding: .4rem .6rem; min-height: 2.75rem; max-width: 16rem; }
input[type=checkbox], input[type=radio] { width: 1.25rem; height: 1.25rem; accent-color: var(--accent); }
small { color: var(--quiet); }
output { color: var(--quiet); padding: .6rem 0; }
main { padding: 1rem clamp(1rem, 4vw, 3rem) 4rem; }
section { margin: 2rem 0; content-visibility: auto; contain-intrinsic-size: auto 36rem; }
h2 { font-size: 1.125rem; margin: 0 0 .75rem; overflow-wrap: anywhere; }
h2 a { color: inherit; text-decoration: none; }
h2 a:hover, h2 a:focus-visible { text-decoration: underline; }
.row { display: flex; gap: 1.25rem; overflow-x: auto; padding: .25rem .25rem 1rem; scroll-snap-type: x proximity; }
figure { margin: 0; flex: 0 0 min(var(--wide), 80vw); scroll-snap-align: start; }
figure.landscape { flex-basis: min(26rem, 88vw); }
img { display: block; width: 100%; height: auto; }
figure > a { display: block; border-radius: .75rem; overflow: hidden; background: var(--surface);
  box-shadow: 0 1px 2px #0003, 0 6px 20px #0002; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
figcaption { padding: .6rem .1rem .25rem; }
.outline { float: inline-end; font-size: .875rem; color: var(--accent); }
summary { cursor: pointer; padding: .5rem 0; color: var(--accent); font-size: .875rem; }
pre { margin: 0; padding: .75rem; max-height: 24rem; overflow: auto; background: var(--surface); border-radius: .5rem;
  font: .8125rem/1.5 ui-monospace, "Noto Sans Mono", monospace; white-space: pre-wrap; overflow-wrap: anywhere;
  unicode-bidi: plaintext; }
.good { color: var(--good); background: var(--good-tint); border-radius: .5rem; padding: .75rem 1rem; max-width: 60rem; }
.faults { background: var(--surface); border-radius: .75rem; padding: 1rem clamp(1rem, 3vw, 2rem); max-width: 72rem; max-height: 70vh;
  overflow: auto; box-shadow: 0 1px 2px #0003, 0 6px 20px #0002; }
.faults h2 { color: var(--bad); }
.faults ol { padding-inline-start: 1.75rem; }
.faults li { padding: .5rem 0; border-top: 1px solid var(--line); }
.faults li p { margin: .15rem 0; }
.faults b { font-weight: 600; }
.faults span { color: var(--quiet); }
.faults a { display: inline-block; color: var(--accent); padding: .25rem .5rem .25rem 0; }
code { color: var(--quiet); font-size: .8125rem; }
.fault { color: var(--bad); background: var(--bad-tint); border-radius: .5rem; padding: .5rem .75rem; font-size: .875rem; }
dialog { padding: 1rem; border: 0; border-radius: 1rem; background: var(--surface); color: var(--ink); max-width: 96vw;
  min-width: min(32rem, 92vw); }
dialog::backdrop { background: #000b; }
dialog p { display: flex; flex-wrap: wrap; gap: .75rem; align-items: center; margin: 0 0 .75rem; }
dialog strong { flex: 1 1 12rem; overflow-wrap: anywhere; }
dialog img { width: auto; max-width: 100%; max-height: calc(94vh - 7rem); margin: auto; cursor: zoom-in; }
dialog img.whole { max-width: none; max-height: none; cursor: zoom-out; }
button { font: inherit; color: var(--paper); background: var(--accent); border: 0; border-radius: .5rem;
  min-height: 2.75rem; padding: 0 1rem; cursor: pointer; }
[hidden] { display: none !important; }
)css";
}

std::string_view album_script()
{
    return R"js(
"use strict";
const byId = id => document.getElementById(id);
const figures = [...document.querySelectorAll("figure")];
const texts = new Map(figures.map(figure => [figure,
  (figure.closest("section").id + " " + (figure.querySelector("pre")?.textContent ?? "")).toLowerCase()]));
for (const figure of figures) {
  const picture = figure.querySelector("img");
  figure.classList.toggle("landscape", picture.width > picture.height || Number(picture.getAttribute("width")) > Number(picture.getAttribute("height")));
}

function filter() {
  const languages = new Set([...document.querySelectorAll("#languages input:checked")].map(box => box.value));
  const window = document.querySelector("#windows input:checked")?.value;
  const kind = byId("kind").value, sought = byId("find").value.trim().toLowerCase();
  const faulty = byId("faults")?.checked;
  let pictures = 0;
  for (const section of document.querySelectorAll("section")) {
    const own = [...section.querySelectorAll("figure")];
    const fits = (!kind || section.dataset.kind === kind) && (!sought || own.some(one => texts.get(one).includes(sought)));
    let shown = 0;
    for (const figure of own) {
      figure.hidden = !(fits && languages.has(figure.dataset.language) && (!window || figure.dataset.window === window)
        && (!faulty || figure.querySelector(".fault")));
      if (!figure.hidden) ++shown;
    }
    section.hidden = shown === 0;
    pictures += shown;
  }
  for (const entry of document.querySelectorAll(".faults li")) entry.hidden = !languages.has(entry.dataset.language);
  const count = byId("count");
  count.textContent = pictures === 1 ? count.dataset.one : count.dataset.many.replace("0", pictures);
}

const large = byId("large"), picture = large.querySelector("img");
let current;
function show(link) {
  if (!link) return;
  current = link;
  picture.src = link.href;
  picture.alt = large.querySelector("strong").textContent = link.dataset.title;
  picture.classList.remove("whole");
  if (!large.open) large.showModal();
}
function step(by) {
  const links = figures.filter(figure => !figure.hidden).map(figure => figure.querySelector("a.picture"));
  show(links[links.indexOf(current) + by]);
}

byId("filter").addEventListener("input", filter);
byId("filter").addEventListener("submit", event => event.preventDefault());
document.querySelector("main").addEventListener("click", event => {
  const link = event.target.closest("a.picture");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  show(link);
});
large.addEventListener("click", event => {
  if (event.target === picture) picture.classList.toggle("whole");
  else if (event.target === large || event.target.value === "close") large.close();
  else if (event.target.value === "next") step(1);
  else if (event.target.value === "previous") step(-1);
});
large.addEventListener("keydown", event => {
  if (event.key === "ArrowRight") step(1);
  if (event.key === "ArrowLeft") step(-1);
});
large.addEventListener("close", () => current?.focus());
filter();
)js";
}

}  // namespace staff
