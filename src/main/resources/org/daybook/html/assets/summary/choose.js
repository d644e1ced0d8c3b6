import { cosine } from "./vectors.js";

/**
 * The best of these: each from where the fewest of those before it are from, and unlike them
 * (maximal marginal relevance) and unlike what the reader knows.
 *
 * @template {{score: number, vector: Vector, chapter: number, section: number}} T
 * @param {T[]} candidates
 * @param {number} count at most
 * @param {Vector[]} known to the reader
 * @param {{novelty: number, repeated: number}} weights how much similarity costs, in best scores,
 *     and how similar a sentence may be at most
 * @returns {T[]} best first
 * @typedef {import("./vectors.js").Vector} Vector
 */
export function choose(candidates, count, known, { novelty, repeated }) {
  const best = Math.max(...candidates.map((candidate) => candidate.score)) || 1;
  const likeness = (it, others) => Math.max(0, ...others.map((other) => cosine(it.vector, other)));
  let left = candidates.map((it) => ({ it, likeness: likeness(it, known) }));
  const chosen = [];
  while (chosen.length < count) {
    left = left.filter((other) => other.likeness < repeated);
    if (left.length === 0) {
      break;
    }
    const value = ({ it, likeness }) => it.score / best - novelty * likeness;
    const [next] = fresh(left, chosen).sort((a, b) => value(b) - value(a));
    chosen.push(next.it);
    left = left.filter((other) => other !== next);
    left.forEach((other) => {
      other.likeness = Math.max(other.likeness, cosine(other.it.vector, next.it.vector));
    });
  }
  return chosen;
}

/** Those from the chapters, and of these from the sections, of which the fewest are chosen. */
function fresh(left, chosen) {
  return ["chapter", "section"].reduce((rest, part) => {
    const uses = ({ it }) => chosen.filter((other) => other[part] === it[part]).length;
    const fewest = Math.min(...rest.map(uses));
    return rest.filter((it) => uses(it) === fewest);
  }, left);
}
