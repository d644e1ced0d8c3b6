/**
 * How much each property of a sentence counts. Found by `src/test/summary/tune.mjs` and rounded;
 * around these values results hardly change.
 */
export const WEIGHTS = {
  sentences: { part: 0.5, end: 2 }, // fields of the sentences of a section
  sections: { part: 0.7, end: 4 }, // and of the sections of a text: see field.js
  section: 16, // times as much as centrality among sentences counts that among sections
  title: 1.5, // and so much likeness to the text's title
  front: 1.5, // times as good are sentences of sections that say why and what
  back: 0.75, // and of those that come after the text
  shortest: 10, // words, below which a sentence is a fragment
  longest: 25, // words, above which it says too much for a summary
  first: 1.25, // times as good are sentences of the first section
  opening: 1.5, // times as good is the first sentence of a section
  detail: 0.8, // and one about one case of many
  novelty: 0.5, // of the best score is what likeness to a better sentence costs
  titled: 0.8, // likeness to the title that is too much
  repeated: 0.5, // likeness to a better sentence, or to what is above the text, that is too much
};
