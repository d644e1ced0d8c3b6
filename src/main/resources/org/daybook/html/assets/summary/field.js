import { cosine } from "./vectors.js";

/** @typedef {import("./vectors.js").Vector} Vector */
/** @typedef {(vector: Vector) => number} Field how similar a vector is to the others of a row */

/**
 * Shows for each place in a row how similar vectors are to the rest of the row, as HipoRank
 * directs it: what is farther from both ends of the row speaks for a place in full, what is nearer
 * to an end by a part only. Cosines add up, so that sums of vectors stand for all pairs.
 *
 * @param {Vector[]} row in reading order
 * @param {number} terms how many there are in all vectors
 * @param {{part: number, end: number}} weights the part for what is nearer to an end, and how many
 *     times farther the last end is felt to be than the first
 * @param {(place: number, field: Field) => void} visit is given each field while it lasts
 */
export function eachField(row, terms, { part, end }, visit) {
  const depth = (place) => Math.min(place, end * (row.length - 1 - place));
  const inwards = row.map((_, place) => place).sort((a, b) => depth(b) - depth(a) || b - a);
  const all = new Float64Array(terms);
  const deeper = new Float64Array(terms);
  row.forEach((vector) => add(all, vector));
  const others = Math.max(1, row.length - 1);
  for (const place of inwards) {
    const rest = (vector) => dot(vector, all) - cosine(vector, row[place]);
    visit(place, (v) => (part * rest(v) + (1 - part) * dot(v, deeper)) / others);
    add(deeper, row[place]);
  }
}

function add(sum, vector) {
  vector.forEach((weight, term) => (sum[term] += weight));
}

function dot(vector, sum) {
  let product = 0;
  vector.forEach((weight, term) => (product += weight * sum[term]));
  return product;
}
