// The dialog that searches while one types is loaded when somebody is about to use it. Its link
// leads to a page that needs no script.
const link = document.querySelector("a[rel=search]");
const TYPING = "input, textarea, select, [contenteditable], dialog";
let loading;
let early = null; // what was typed while the dialog is on its way

function load() {
  loading ??= import("./search/dialog.js").then(
    (module) => new module.SearchDialog(link.href, words),
  );
  return loading;
}

function open(event) {
  event.preventDefault();
  early ??= "";
  load().then((dialog) => {
    dialog.open(early ?? "");
    early = null;
  }, go);
}

function go() {
  location.assign(link.href + (early ? "?" + new URLSearchParams({ q: early }) : ""));
  early = null; // A reader who comes back to this page types into other fields again.
}

function isOpening({ key, ctrlKey, metaKey, altKey, shiftKey, target }) {
  if (key === "k" || key === "K") {
    return ctrlKey !== metaKey && !altKey && !shiftKey;
  }
  const plain = !ctrlKey && !metaKey && !altKey && !target.closest?.(TYPING);
  return key === "/" && plain && localStorage.getItem("daybook.keys") !== "off";
}

function typed(event) {
  const { key, ctrlKey, metaKey } = event;
  if (key === "Enter") {
    go();
  } else if (key === "Backspace") {
    early = early.slice(0, -1);
  } else if (key && [...key].length === 1 && !ctrlKey && !metaKey) {
    early += key;
  } else {
    return;
  }
  event.preventDefault();
}

addEventListener("keydown", (event) => {
  if (early !== null) {
    typed(event);
  } else if (isOpening(event)) {
    open(event);
  }
});
link.addEventListener("click", (event) => {
  if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
    open(event);
  }
});
link.addEventListener("pointerenter", () => load().catch(() => {}), { once: true });

if (new URLSearchParams(location.search).has("h")) {
  import("./search/arrival.js");
}
