import { ENGLISH } from "./english.js";
import { GERMAN } from "./german.js";
import { JAPANESE } from "./japanese.js";

/**
 * Words by which a sentence is judged: alternatives of regular expressions without case.
 *
 * @typedef {object} Phrases
 * @property {string[]} leaning begin a sentence whose subject is in the one before
 * @property {string[]} pointing do so as its second, third, fourth or fifth word
 * @property {string[]} aside are in a sentence about the text, its author, its reader or its listings
 * @property {string[]} detail are in a sentence about one case of many
 */

/** @type {Record<string, Phrases>} */
const PHRASES = { en: ENGLISH, de: GERMAN, ja: JAPANESE };
const NONE = { leaning: [], pointing: [], aside: [], detail: [] };

// No question, no remark in brackets, no line of a list, and nothing that ends in a colon.
const STATEMENT =
  /^(?!\p{Ll}+[\s,])[\p{Pi}\p{Sc}"'„「『@<]*[\p{L}\p{N}].*(?![?？؟])\p{STerm}[\p{Pe}\p{Pf}"']*$/su;
// Scripts whose sentences end in a space.
const UNMARKED = /[\p{sc=Thai}\p{sc=Lao}]/u;

/**
 * Judges sentences by their words. Those of a language without phrases are judged by their marks.
 *
 * @param {string} language a BCP 47 tag
 */
export function judge(language) {
  const phrases = PHRASES[new Intl.Locale(language).language] ?? NONE;
  const leaning = matching("^\\p{P}*", phrases.leaning);
  const pointing = matching("^(?:\\S+\\s+){1,4}?", phrases.pointing);
  const aside = matching("(?<!\\p{sc=Latn})", phrases.aside);
  const detail = matching("(?<!\\p{sc=Latn})", phrases.detail);
  return {
    /** Whether a sentence says something to those who have not read the one before. */
    isAlone: (sentence) =>
      (STATEMENT.test(sentence) || UNMARKED.test(sentence)) &&
      ![leaning, pointing, aside].some((phrase) => phrase.test(sentence)),
    /** Whether it says something of one case only. */
    isDetail: (sentence) => detail.test(sentence),
  };
}

// Whole words; but a Japanese one needs no space.
function matching(before, phrases) {
  return phrases.length === 0
    ? /$^/
    : new RegExp(`${before}(?:${phrases.join("|")})(?!\\p{sc=Latn})`, "iu");
}
