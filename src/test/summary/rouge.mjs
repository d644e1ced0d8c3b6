/** ROUGE-1, ROUGE-2 and ROUGE-L as F1: lower case, no stemmer, stop words kept, whole texts. */
export function rouge(summary, reference) {
  const ours = tokens(summary);
  const theirs = tokens(reference);
  return {
    r1: f(overlap(grams(ours, 1), grams(theirs, 1)), ours.length, theirs.length),
    r2: f(overlap(grams(ours, 2), grams(theirs, 2)), ours.length - 1, theirs.length - 1),
    rl: f(longest(ours, theirs), ours.length, theirs.length),
  };
}

function tokens(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function grams(words, n) {
  const counts = new Map();
  for (let i = 0; i + n <= words.length; i++) {
    const gram = words.slice(i, i + n).join(" ");
    counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return counts;
}

function overlap(ours, theirs) {
  let sum = 0;
  ours.forEach((count, gram) => (sum += Math.min(count, theirs.get(gram) ?? 0)));
  return sum;
}

/** The length of the longest common subsequence. */
function longest(a, b) {
  let row = new Uint32Array(b.length + 1);
  for (const word of a) {
    const next = new Uint32Array(b.length + 1);
    b.forEach((other, j) => {
      next[j + 1] = word === other ? row[j] + 1 : Math.max(row[j + 1], next[j]);
    });
    row = next;
  }
  return row[b.length];
}

function f(common, ours, theirs) {
  return common === 0 ? 0 : (2 * common) / (ours + theirs);
}
