import { choose } from "./choose.js";
import { rank } from "./rank.js";
import { read } from "./read.js";
import { WEIGHTS } from "./weights.js";

/**
 * @typedef {{title: string, blocks: string[]}} Section its heading and its paragraphs
 * @typedef {{language: string, title: string, sections: Section[]}} Text
 * @typedef {{section: number, block: number, start: number, end: number}} Place of a sentence
 * @typedef {{places: Place[], of: number}} Summary best first, out of how many sentences
 */

/**
 * The sentences that say most of what a text says. Equal texts have equal summaries.
 *
 * @param {Text} text
 * @param {number} count at most this many
 * @returns {Summary}
 */
export function summarize(text, count, weights = WEIGHTS) {
  const reading = read(text);
  const places = choose(rank(reading, weights), count, weights.novelty).map(place);
  return { places, of: reading.sentences.length };
}

function place({ section, block, start, end }) {
  return { section, block, start, end };
}
