/** @typedef {Map<number, number>} Vector weights by term, of length 1 or empty */

/**
 * TF-IDF vectors of texts, each given as its words.
 *
 * @param {string[][]} texts
 * @returns {{all: Vector[], terms: number}} one for each text, and how many terms there are
 */
export function vectors(texts) {
  const ids = new Map();
  const counts = texts.map((words) => counted(words, ids));
  const frequency = new Float64Array(ids.size);
  counts.forEach((count) => count.forEach((_, term) => frequency[term]++));
  const weigh = (term, times) =>
    (1 + Math.log(times)) * Math.log((texts.length + 1) / frequency[term]);
  return { all: counts.map((count) => unit(weighed(count, weigh))), terms: ids.size };
}

/** The direction that vectors share. */
export function mean(vectors) {
  const sum = new Map();
  for (const vector of vectors) {
    vector.forEach((weight, term) => sum.set(term, (sum.get(term) ?? 0) + weight));
  }
  return unit(sum);
}

/** The cosine of two vectors. */
export function cosine(one, other) {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  few.forEach((weight, term) => (sum += weight * (many.get(term) ?? 0)));
  return sum;
}

function counted(words, ids) {
  const count = new Map();
  for (const word of words) {
    const id = ids.get(word) ?? ids.size;
    ids.set(word, id);
    count.set(id, (count.get(id) ?? 0) + 1);
  }
  return count;
}

function weighed(count, weigh) {
  return new Map(Array.from(count, ([term, times]) => [term, weigh(term, times)]));
}

function unit(weights) {
  let squares = 0;
  weights.forEach((weight) => (squares += weight * weight));
  const length = Math.sqrt(squares) || 1;
  return new Map(Array.from(weights, ([term, weight]) => [term, weight / length]));
}
