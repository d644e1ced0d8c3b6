import { summarize } from "../../main/resources/org/daybook/html/assets/summary/summarize.js";
import { WEIGHTS } from "../../main/resources/org/daybook/html/assets/summary/weights.js";
import { documents, half } from "./documents.mjs";
import { rouge } from "./rouge.mjs";
import { chosen } from "./sentences.mjs";

// node src/test/summary/tune.mjs FOLDER…

const FACTORS = [0.5, 0.75, 1.33, 2];
const STEP = 4; // every fourth document, for the time it takes
const sample = half(documents(process.argv.slice(2)), "tune").filter((_, i) => i % STEP === 0);

/** Better by all three scores, R-2 with more weight as it is the smallest. */
function value(weights) {
  const scores = sample.flatMap((document) =>
    [3, 5].map((count) => {
      const { places } = summarize(document, count, weights);
      const { r1, r2, rl } = rouge(chosen(document, places).join(" "), document.reference);
      return r1 + 1.5 * r2 + rl;
    }),
  );
  return (100 * scores.reduce((a, b) => a + b, 0)) / scores.length;
}

/** The same with one of its numbers multiplied. */
function changed(weights, [first, ...rest], factor) {
  const value = weights[first];
  const changedValue = rest.length > 0 ? changed(value, rest, factor) : value * factor;
  return { ...weights, [first]: changedValue };
}

function paths(weights) {
  return Object.entries(weights).flatMap(([name, value]) =>
    typeof value === "object" ? paths(value).map((path) => [name, ...path]) : [[name]],
  );
}

let best = { weights: WEIGHTS, value: value(WEIGHTS) };
console.log(`${sample.length} documents, ${best.value.toFixed(2)} to begin with`);
for (let before = -1; before < best.value; ) {
  before = best.value;
  for (const path of paths(WEIGHTS)) {
    for (const factor of FACTORS) {
      const weights = changed(best.weights, path, factor);
      const reached = value(weights);
      if (reached > best.value) {
        best = { weights, value: reached };
        console.log(`${path.join(".")} × ${factor}: ${reached.toFixed(2)}`);
      }
    }
  }
}
console.log(JSON.stringify(best.weights, null, 2));
