// j and k lead from entry to entry in lists, and from heading to heading in texts. What is one key
// can be switched off (WCAG 2.2, 2.1.4): ? shows how.
const KEY = "daybook.keys";
const STOPS = ".rows :is(h2, h3) > a, .text :is(h2, h3) > .anchor";
const TYPING = "input, textarea, select, [contenteditable], dialog";

// Before the first stop, or before the place that a link led to.
function begin(stops) {
  const place = document.querySelector(":target");
  const follows = Node.DOCUMENT_POSITION_FOLLOWING;
  const first = stops.findIndex((stop) => place?.compareDocumentPosition(stop) & follows);
  return Math.max(first, 0) - 1;
}

function step(by) {
  const stops = Array.from(document.querySelectorAll(STOPS));
  const focused = stops.indexOf(document.activeElement);
  const here = focused < 0 ? begin(stops) : focused;
  const next = stops[here < 0 && by < 0 ? stops.length - 1 : here + by];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}

function isOn() {
  return localStorage.getItem(KEY) !== "off";
}

const dialog = document.querySelector(".keys");
const actions = { j: () => step(1), k: () => step(-1), "?": () => dialog.showModal() };

addEventListener("keydown", (event) => {
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (plain && isOn() && Object.hasOwn(actions, event.key) && !event.target.closest?.(TYPING)) {
    event.preventDefault();
    actions[event.key]();
  }
});

const box = dialog.querySelector("input");
box.checked = isOn();
box.addEventListener("change", () => localStorage.setItem(KEY, box.checked ? "on" : "off"));
document.querySelector("[name=keys]").addEventListener("click", actions["?"]);
