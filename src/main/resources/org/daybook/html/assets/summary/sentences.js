// UAX 29 ends a sentence after every full stop that a capital follows.
const UNFINISHED = /(?:^|[\s(])(?:\p{L}|e\.g|i\.e|vs|cf|[Ff]ig|[Ss]ec|Dr|bzw|ca|Nr|vgl)\.\s*$/u;

// UAX 29 knows closing marks only: where no space precedes it, an opening one is taken for such.
const OPENING = /[\p{Ps}\p{Pi}]+$/u;

/** @typedef {{start: number, end: number}} Span from the first character to behind the last one */

/**
 * The sentences of a paragraph, without the space around them.
 *
 * @param {string} text
 * @param {string} language a BCP 47 tag
 * @returns {Span[]}
 */
export function sentences(text, language) {
  const spans = [];
  let start = 0;
  for (const { index, segment } of segments(text, language)) {
    const end = index + segment.replace(OPENING, "").length;
    if (end < text.length && UNFINISHED.test(text.slice(start, end))) {
      continue;
    }
    const span = trimmed(text, start, end);
    if (span.start < span.end) {
      spans.push(span);
    }
    start = end;
  }
  return spans;
}

// A line break inside a paragraph would end a sentence.
function segments(text, language) {
  const segmenter = new Intl.Segmenter(language, { granularity: "sentence" });
  return segmenter.segment(text.replace(/\s/g, " "));
}

function trimmed(text, start, end) {
  const segment = text.slice(start, end);
  const leading = segment.length - segment.trimStart().length;
  return { start: start + leading, end: start + segment.trimEnd().length };
}
