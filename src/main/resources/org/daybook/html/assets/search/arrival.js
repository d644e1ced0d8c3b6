// Marks the words that a reader has searched for, which the URL names, in the text of an entry.
const MOST_WORDS = 16;
const MOST_PLACES = 1000;

// Words of scripts that are written with blanks are marked as whole words.
function pattern(word) {
  const text = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  const before = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]/u.test(word);
  const after = /[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]$/u.test(word);
  return (before ? "(?<![\\p{L}\\p{N}])" : "") + text + (after ? "(?![\\p{L}\\p{N}])" : "");
}

function* ranges(root, words) {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    for (const { index, 0: found } of texts.currentNode.data.matchAll(words)) {
      const range = new Range();
      range.setStart(texts.currentNode, index);
      range.setEnd(texts.currentNode, index + found.length);
      yield range;
    }
  }
}

function mark(text) {
  const words = text.split(/\s+/).filter(Boolean).slice(0, MOST_WORDS);
  const main = document.querySelector("main article");
  if (!main || words.length === 0 || !globalThis.Highlight) {
    return;
  }
  const found = new Highlight();
  const any = new RegExp(words.map(pattern).join("|"), "giu");
  for (const range of ranges(main, any)) {
    if (found.size < MOST_PLACES) {
      found.add(range);
    }
  }
  CSS.highlights.set("searched", found);
}

mark(new URLSearchParams(location.search).get("h"));
