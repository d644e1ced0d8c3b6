/** The sentences at some places of a document, in its order. */
export function chosen({ sections }, places) {
  return places
    .slice()
    .sort((a, b) => a.section - b.section || a.block - b.block || a.start - b.start)
    .map(({ section, block, start, end }) => sections[section].blocks[block].slice(start, end));
}
