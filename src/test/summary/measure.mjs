import { summarize } from "../../main/resources/org/daybook/html/assets/summary/summarize.js";
import { BASELINES } from "./baselines.mjs";
import { interval } from "./bootstrap.mjs";
import { documents, half, SHORT } from "./documents.mjs";
import { rouge } from "./rouge.mjs";
import { chosen } from "./sentences.mjs";

// node src/test/summary/measure.mjs (tune|report|own) FOLDER…

const SCORES = ["r1", "r2", "rl"];
const [which, ...folders] = process.argv.slice(2);
const measured =
  which === "own" ? documents(folders, SHORT) : half(documents(folders), which);

const ours = (count) =>
  scored((document) => chosen(document, summarize(document, count).places));
const baseline = (name, count) => scored((document) => BASELINES[name](document, count));
const BEATEN = ["lead 3", "sections", "textrank 3"];
const rows = new Map([
  ["lead 3", baseline("lead", 3)],
  ["sections", baseline("sections")],
  ["textrank 3", baseline("textrank", 3)],
  ["textrank 5", baseline("textrank", 5)],
  ["ours 3", ours(3)],
  ["ours 5", ours(5)],
  ["ours 8", ours(8)],
]);

console.log(`${measured.length} documents (${which}), F in percent with 95 % interval`);
rows.forEach((row, name) => print(name, row));
for (const name of ["ours 3", "ours 5"]) {
  for (const other of BEATEN) {
    const difference = rows.get(name).map((score, i) => minus(score, rows.get(other)[i]));
    print(`${name} − ${other}`, difference);
  }
}

function scored(summary) {
  return measured.map((document) => rouge(summary(document).join(" "), document.reference));
}

function minus(one, other) {
  return Object.fromEntries(SCORES.map((score) => [score, one[score] - other[score]]));
}

function print(name, row) {
  const cells = SCORES.map((score) => cell(interval(row.map((it) => 100 * it[score]))));
  console.log(`${name.padEnd(20)} ${cells.join(" ")}`.trimEnd());
}

function cell({ mean, low, high }) {
  return `${mean.toFixed(1).padStart(5)} [${low.toFixed(1)}, ${high.toFixed(1)}]`.padEnd(20);
}
