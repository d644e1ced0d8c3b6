import { judge } from "./judge.js";
import { isSummary } from "./priors.js";
import { sentences } from "./sentences.js";
import { mean, vectors } from "./vectors.js";
import { reader } from "./words.js";

/** @typedef {import("./vectors.js").Vector} Vector */

/**
 * What there is to know of a text before anything in it is judged.
 *
 * @typedef {import("./summarize.js").Place & {
 *   text: string, vector: Vector, length: number, chapter: number,
 *   first: boolean, opening: boolean, alone: boolean, detail: boolean,
 * }} Sentence with its length in words, its chapter, whether it is in the first section or opens
 *     one, whether it makes sense alone, and whether it says something of one case only
 *
 * @typedef {object} Reading
 * @property {Sentence[]} sentences all of them, in order
 * @property {string[]} titles of the sections
 * @property {Vector[]} sections what each is about as a whole
 * @property {Vector} title of the text
 * @property {Vector[]} known what the reader has read above the text
 * @property {number} terms how many there are in the vectors
 */

/**
 * Reads a text but for what its author has summed up already.
 *
 * @param {import("./summarize.js").Text} text
 * @returns {Reading}
 */
export function read({ language, title, known, sections }) {
  const words = reader(language);
  const found = sections.flatMap((part, section) => located(part, section, language));
  const above = [title, ...known.flatMap((text) => cut(text, language).map((it) => it.text))];
  const read = [...found.map(({ text }) => text), ...above].map(words);
  const { all, terms } = vectors(read);
  const chapter = chapters(sections);
  const { isAlone, isDetail } = judge(language);
  const whole = found.map((it, i) => ({
    ...it,
    chapter: chapter[it.section],
    vector: all[i],
    length: read[i].length,
    first: it.section === found[0].section,
    opening: it.section !== found[i - 1]?.section,
    alone: isAlone(it.text),
    detail: isDetail(it.text),
  }));
  return {
    sentences: whole,
    titles: sections.map((part) => part.title),
    sections: sections.map((_, i) =>
      mean(whole.filter((it) => it.section === i).map((it) => it.vector)),
    ),
    title: all[found.length],
    known: all.slice(found.length + 1),
    terms,
  };
}

/** The number of the chapter that each section is in: those of the highest level begin one. */
function chapters(sections) {
  const top = Math.min(...sections.slice(1).map(({ level }) => level));
  let chapter = 0;
  return sections.map(({ level }) => (level <= top ? ++chapter : chapter));
}

function located({ title, blocks }, section, language) {
  return isSummary(title)
    ? []
    : blocks.flatMap((text, block) =>
        cut(text, language).map((it) => ({ section, block, ...it })),
      );
}

function cut(text, language) {
  return sentences(text, language).map(({ start, end }) => ({
    start,
    end,
    text: text.slice(start, end),
  }));
}
