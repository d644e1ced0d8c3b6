const NAME = "summary";
// Not in the style sheet, which is to be valid CSS: modules of that know no such rule yet.
const STYLE = `@layer summary { ::highlight(${NAME}) { color: var(--ink); background: var(--mark) } }`;
const FROM_TOP = 0.15; // of the window: the sheet covers its lower half

/** Shows the reader a piece of the page and marks it, without a change to the text. */
export function jump(range) {
  const block = range.startContainer.parentElement.closest("p, .content");
  reveal(block.closest("details"));
  mark(range);
  const top = range.getBoundingClientRect().top + scrollY - innerHeight * FROM_TOP;
  scrollTo({ top, behavior: "instant" });
  block.tabIndex = -1;
  block.focus({ preventScroll: true });
}

function reveal(details) {
  if (details) {
    details.open = true;
    reveal(details.parentElement.closest("details"));
  }
}

/** Marks nothing any more. */
export function unmark() {
  globalThis.CSS?.highlights?.delete(NAME);
}

let style;

function adopted() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  document.adoptedStyleSheets.push(sheet);
  return sheet;
}

function mark(range) {
  if (globalThis.CSS?.highlights) {
    style ??= adopted();
    CSS.highlights.set(NAME, new Highlight(range));
  } else {
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }
}
