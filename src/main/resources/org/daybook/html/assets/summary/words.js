const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;
// Scripts without spaces: only a dictionary knows where their words end.
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]/u;
const STEM = 7;

/**
 * Reads the words of texts in a language.
 *
 * @param {string} language a BCP 47 tag
 * @returns {(text: string) => string[]} words in lower case, cut where endings begin
 */
export function reader(language) {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  const unspaced = (text) =>
    Array.from(segmenter.segment(text))
      .filter((part) => part.isWordLike)
      .map((part) => part.segment);
  return (text) => {
    const found = UNSPACED.test(text) ? unspaced(text) : (text.match(WORD) ?? []);
    return found.map((word) => word.toLowerCase().slice(0, STEM));
  };
}
