import { summarize } from "../../main/resources/org/daybook/html/assets/summary/summarize.js";
import { documents } from "./documents.mjs";

// node src/test/summary/speed.mjs FOLDER…

const WORDS = 10_000;
const RUNS = 101;

/** One text of 10,000 words, as long as no note ever is: sections of documents in their order. */
function text(folders) {
  const sections = [];
  let words = 0;
  for (const section of documents(folders).flatMap((document) => document.sections)) {
    if (words >= WORDS) {
      break;
    }
    sections.push(section);
    words += section.blocks.join(" ").split(/\s+/).length;
  }
  console.log(`${words} words in ${sections.length} sections`);
  return { language: "en", title: "Ten thousand words", known: [], sections };
}

const long = text(process.argv.slice(2));
const times = Array.from({ length: RUNS }, () => {
  const begin = performance.now();
  summarize(long, 8);
  return performance.now() - begin;
});
const [first] = times;
times.sort((a, b) => a - b);
const at = (part) => times[Math.floor(part * (RUNS - 1))].toFixed(1);
console.log(`ms: first ${first.toFixed(1)}, median ${at(0.5)}, 95 % ${at(0.95)}, most ${at(1)}`);
