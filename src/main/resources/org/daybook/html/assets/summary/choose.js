import { cosine } from "./vectors.js";

/**
 * The best of these, each unlike those before it (maximal marginal relevance).
 *
 * @template {{score: number, vector: import("./vectors.js").Vector}} T
 * @param {T[]} candidates
 * @param {number} count at most
 * @param {number} novelty how much similarity to a better one costs, in best scores
 * @returns {T[]} best first
 */
export function choose(candidates, count, novelty) {
  const best = Math.max(...candidates.map((candidate) => candidate.score)) || 1;
  const left = candidates.map((it) => ({ it, value: it.score / best, likeness: 0 }));
  const chosen = [];
  while (chosen.length < count && left.length > 0) {
    const values = left.map(({ value, likeness }) => value - novelty * likeness);
    const [{ it }] = left.splice(values.indexOf(Math.max(...values)), 1);
    left.forEach((other) => {
      other.likeness = Math.max(other.likeness, cosine(other.it.vector, it.vector));
    });
    chosen.push(it);
  }
  return chosen;
}
