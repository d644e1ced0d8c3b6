import { isSummary } from "./priors.js";
import { sentences } from "./sentences.js";
import { mean, vectors } from "./vectors.js";
import { reader } from "./words.js";

/** @typedef {import("./vectors.js").Vector} Vector */

/**
 * What there is to know of a text before anything in it is judged.
 *
 * @typedef {object} Reading
 * @property {import("./summarize.js").Place[]} sentences all of them, in order; each with its
 *     `vector` and its `length` in words
 * @property {string[]} titles of the sections
 * @property {Vector[]} sections what each is about as a whole
 * @property {Vector} title of the text
 * @property {number} terms how many there are in the vectors
 */

/**
 * Reads a text but for what its author has summed up already.
 *
 * @param {import("./summarize.js").Text} text
 * @returns {Reading}
 */
export function read({ language, title, sections }) {
  const words = reader(language);
  const found = sections.flatMap((part, section) => located(part, section, language));
  const read = found.map(({ text }) => words(text));
  const { all, terms } = vectors([...read, words(title)]);
  const known = found.map((it, i) => ({ ...it, vector: all[i], length: read[i].length }));
  return {
    sentences: known,
    titles: sections.map((part) => part.title),
    sections: sections.map((_, i) =>
      mean(known.filter((it) => it.section === i).map((it) => it.vector)),
    ),
    title: all.at(-1),
    terms,
  };
}

function located({ title, blocks }, section, language) {
  if (isSummary(title)) {
    return [];
  }
  return blocks.flatMap((text, block) =>
    sentences(text, language).map(({ start, end }) => ({
      section,
      block,
      start,
      end,
      text: text.slice(start, end),
    })),
  );
}
