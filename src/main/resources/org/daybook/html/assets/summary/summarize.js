import { choose } from "./choose.js";
import { rank } from "./rank.js";
import { read } from "./read.js";
import { cosine } from "./vectors.js";
import { WEIGHTS } from "./weights.js";

/**
 * @typedef {{title: string, level: number, blocks: string[]}} Section its heading, with the level
 *     of that, and its paragraphs
 * @typedef {{language: string, title: string, known: string[], sections: Section[]}} Text with what
 *     its author says above it
 * @typedef {{section: number, block: number, start: number, end: number}} Place of a sentence
 * @typedef {{places: Place[], of: number}} Summary best first, out of how many sentences
 */

/**
 * The sentences that say most of what a text says, and make sense alone. Equal texts have equal
 * summaries.
 *
 * @param {Text} text
 * @param {number} count at most this many
 * @returns {Summary}
 */
export function summarize(text, count, weights = WEIGHTS) {
  const reading = read(text);
  const isNew = ({ vector }) => cosine(vector, reading.title) < weights.titled;
  const candidates = rank(reading, weights).filter((it) => it.alone && isNew(it));
  const places = choose(candidates, count, reading.known, weights).map(place);
  return { places, of: reading.sentences.length };
}

function place({ section, block, start, end }) {
  return { section, block, start, end };
}
