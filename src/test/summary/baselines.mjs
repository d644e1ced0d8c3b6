import { sentences } from "../../main/resources/org/daybook/html/assets/summary/sentences.js";

/** Summaries that any better one must beat, each of a document and a number of sentences. */
export const BASELINES = {
  lead: (document, count) => texts(document).flat().slice(0, count),
  sections: (document) => texts(document).map((section) => section[0]).filter(Boolean),
  textrank,
};

function texts({ sections, language }) {
  return sections.map(({ blocks }) =>
    blocks.flatMap((b) => sentences(b, language).map(({ start, end }) => b.slice(start, end))),
  );
}

const DAMPING = 0.85;
const ROUNDS = 30;

/** TextRank (Mihalcea and Tarau 2004): PageRank over the words that sentences share. */
function textrank(document, count) {
  const all = texts(document).flat();
  const sets = all.map((text) => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []));
  const edges = sets.map((a, i) => sets.map((b, j) => (i === j ? 0 : shared(a, b))));
  const out = edges.map((row) => row.reduce((a, b) => a + b, 0) || 1);
  let rank = all.map(() => 1);
  for (let round = 0; round < ROUNDS; round++) {
    const flow = rank.map((r, i) => r / out[i]);
    rank = edges.map((row) => 1 - DAMPING + DAMPING * row.reduce((s, w, j) => s + w * flow[j], 0));
  }
  const order = all.map((_, i) => i).sort((a, b) => rank[b] - rank[a] || a - b);
  return order.slice(0, count).sort((a, b) => a - b).map((i) => all[i]);
}

function shared(a, b) {
  if (a.size < 2 || b.size < 2) {
    return 0;
  }
  let common = 0;
  a.forEach((word) => (common += b.has(word) ? 1 : 0));
  return common / (Math.log(a.size) + Math.log(b.size));
}
