import { readFileSync, readdirSync } from "node:fs";
import { basename, join } from "node:path";
import { isSummary } from "../../main/resources/org/daybook/html/assets/summary/priors.js";
import { READERS } from "./readers.mjs";

/**
 * @typedef {object} Document a text without its author's summary
 * @property {string} name
 * @property {string} language
 * @property {string} title
 * @property {string[]} known
 * @property {import("../../main/resources/org/daybook/html/assets/summary/summarize.js").Section[]}
 *     sections
 * @property {string} reference the author's summary
 */

/** How many words a text has at least, and its summary. */
export const LONG = { text: 600, least: 20, most: 300 };
export const SHORT = { text: 300, least: 12, most: 300 };

/** The documents of some folders that have a summary of their own, and these lengths. */
export function documents(folders, words = LONG) {
  return folders
    .flatMap((folder) => readdirSync(folder).sort().map((name) => join(folder, name)))
    .filter((path) => READERS.has(extension(path)))
    .map((path) => document(path))
    .filter((it) => isFit(it, words));
}

/** The half of documents to tune on, or the other one: by name, so that a new one moves none. */
export function half(documents, which) {
  return documents.filter(({ name }) => (hash(name) % 2 === 0) === (which === "tune"));
}

function document(path) {
  const { title, summary, sections } = READERS.get(extension(path))(readFileSync(path, "utf8"));
  const text = sections.filter((section) => section.blocks.length > 0);
  const authors = text.filter((section) => isSummary(section.title));
  const reference = [summary ?? "", ...authors.flatMap((section) => section.blocks)].join(" ");
  return {
    name: basename(path),
    title,
    language: "en",
    known: [], // The reference must not help to find it.
    sections: text.filter((section) => !isSummary(section.title)).map(chapter),
    reference: reference.trim(),
  };
}

/** Readers do not tell levels, so each section counts as one of the highest. */
function chapter(section) {
  return { ...section, level: 2 };
}

function isFit({ sections, reference }, { text, least, most }) {
  const summary = count(reference);
  const words = sections.reduce((sum, { blocks }) => sum + count(blocks.join(" ")), 0);
  return words >= text && summary >= least && summary <= most && sections.length > 2;
}

function count(text) {
  return text.split(/\s+/).filter(Boolean).length;
}

function hash(name) {
  return [...name].reduce((sum, c) => (Math.imul(sum, 31) + c.codePointAt(0)) >>> 0, 7);
}

function extension(path) {
  return path.slice(path.lastIndexOf(".") + 1);
}
