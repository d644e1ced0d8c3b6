import { eachField } from "./field.js";
import { prior } from "./priors.js";
import { cosine } from "./vectors.js";

// The last digits of a logarithm are each engine's own.
const DIGITS = 1e9;

/**
 * The sentences of a text, each with its `score`: how much it has in common with the rest of its
 * section, its section with the rest of the text (HipoRank, Dong et al. 2021), and itself with the
 * title; times what it is worth by itself.
 *
 * @param {import("./read.js").Reading} reading
 * @param {typeof import("./weights.js").WEIGHTS} weights
 */
export function rank({ sentences, sections, titles, title, terms }, weights) {
  const rows = sections.map((_, i) => sentences.filter((it) => it.section === i));
  const scores = new Map(sentences.map((it) => [it, weights.title * cosine(it.vector, title)]));
  const add = (it, score) => scores.set(it, scores.get(it) + score);
  for (const row of rows) {
    const vectors = row.map((it) => it.vector);
    eachField(vectors, terms, weights.sentences, (i, field) => add(row[i], field(vectors[i])));
  }
  eachField(sections, terms, weights.sections, (i, field) =>
    rows[i].forEach((it) => add(it, weights.section * field(it.vector))),
  );
  return sentences.map((it) => {
    const score = scores.get(it) * prior(it, titles[it.section], weights);
    return { ...it, score: Math.round(score * DIGITS) / DIGITS };
  });
}
