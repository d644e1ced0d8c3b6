const HEADING = "h2, h3, h4, h5, h6";
const PARAGRAPH = "p, .admonitionblock > .content:not(:has(p))";
const NO_PROSE = [
  "pre, table, figcaption, dd, #footnotes",
  ".title, .listingblock, .literalblock, .verseblock, .stemblock, .colist, .attribution",
].join();
const NO_WORDS = "sup.footnote, sup.footnoteref, .anchor, .conum, rt, rp";

/**
 * The prose of a page, and where in the page each sentence of it is.
 *
 * @param {Element} root the element of the text
 */
export function prose(root) {
  const nodes = [[]];
  const sections = [{ title: "", level: 2, blocks: [] }];
  for (const element of root.querySelectorAll(`${HEADING}, ${PARAGRAPH}`)) {
    if (element.matches(HEADING)) {
      nodes.push([]);
      const level = Number(element.localName[1]);
      sections.push({ title: element.textContent.trim(), level, blocks: [] });
    } else if (!element.closest(NO_PROSE)) {
      nodes.at(-1).push(texts(element));
      sections.at(-1).blocks.push(joined(texts(element)));
    }
  }
  return {
    sections,
    text: ({ section, block, start, end }) => sections[section].blocks[block].slice(start, end),
    range: ({ section, block, start, end }) => range(nodes[section][block], start, end),
  };
}

/** The text nodes of an element that are read aloud. */
function texts(element) {
  const nodes = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement.closest(NO_WORDS)) {
      nodes.push(walker.currentNode);
    }
  }
  return nodes;
}

function joined(nodes) {
  return nodes.map((node) => node.data).join("");
}

function range(nodes, start, end) {
  const range = document.createRange();
  let passed = 0;
  for (const node of nodes) {
    const after = passed + node.length;
    if (passed <= start && start < after) {
      range.setStart(node, start - passed);
    }
    if (passed < end && end <= after) {
      range.setEnd(node, end - passed);
    }
    passed = after;
  }
  return range;
}
