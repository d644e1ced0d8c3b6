// The summary's scripts are loaded when somebody is about to ask for one, or has left one open.
const place = document.querySelector(".summary");
let panel;

function load() {
  panel ??= import("./summary/panel.js").then((module) => new module.Panel(place, words));
  return panel;
}

async function press(event) {
  const button = event.target.closest("button");
  if (button) {
    (await load()).press(button);
  }
}

if (place && "Segmenter" in Intl) {
  const ignored = () => {};
  place.addEventListener("pointerenter", () => load().catch(ignored), { once: true });
  place.addEventListener("focusin", () => load().catch(ignored), { once: true });
  place.addEventListener("click", (event) => press(event).catch(ignored));
  place.hidden = false;
  if (sessionStorage.getItem("daybook.summary." + place.dataset.digest)) {
    load().catch(ignored);
  }
}
