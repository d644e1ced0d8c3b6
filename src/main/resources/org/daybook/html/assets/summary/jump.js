const NAME = "summary"; // in the style sheet, ::highlight(summary)
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

function mark(range) {
  if (globalThis.CSS?.highlights) {
    CSS.highlights.set(NAME, new Highlight(range));
  } else {
    getSelection().removeAllRanges();
    getSelection().addRange(range);
  }
}
