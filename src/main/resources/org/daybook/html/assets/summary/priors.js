// What the title of a section says of its worth to somebody who wants the gist.
const FRONT = titles(
  "approach|background|conclusions?|decision|goals?|introduction|motivation|overview|problem",
  "proposal|purpose|results?|solution",
  "ansatz|einführung|einleitung|entscheidung|ergebnisse?|fazit|lösung|schluss|überblick|ziele?",
  "はじめに|概要|背景|目的|問題|課題|解決|方針|決定|結論|結果",
);
const BACK = titles(
  "acknowledge?ments?|appendix|changelog|copyright|further reading|glossary|history",
  "licen[cs]e|links|references?|related work|see also|test plan",
  "anhang|danksagung|literatur|quellen",
  "付録|参考|謝辞",
);
const SUMMARY =
  /^(abstract|in short|(key )?takeaways|summary|tl;?dr|kurzfassung|zusammenfassung|まとめ|要約)$/i;

/** Whether a section of this title is its author's own summary. */
export function isSummary(title) {
  return SUMMARY.test(title.trim());
}

/**
 * What a sentence is worth by itself: by its section and its place, its length and its words.
 *
 * @param {import("./read.js").Sentence} sentence
 * @param {string} title of its section
 * @param {typeof import("./weights.js").WEIGHTS} weights
 */
export function prior({ first, opening, detail, length }, title, weights) {
  const place = (first ? weights.first : 1) * (opening ? weights.opening : 1);
  const words = readable(length, weights) * (detail ? weights.detail : 1);
  return worth(title, weights) * place * words;
}

function worth(title, { front, back }) {
  if (BACK.test(title)) {
    return back;
  }
  return FRONT.test(title) ? front : 1;
}

// Neither a fragment nor a paragraph.
function readable(length, { shortest, longest }) {
  return Math.min(1, length / shortest, longest / Math.max(1, length));
}

// Whole words; but a Japanese one needs no space.
function titles(...words) {
  return new RegExp(`(?<!\\p{sc=Latn})(?:${words.join("|")})(?!\\p{sc=Latn})`, "iu");
}
