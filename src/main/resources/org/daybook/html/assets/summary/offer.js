import { Model } from "./model.js";

/**
 * Offers the browser's own model, if the operator allows it and the browser has one.
 *
 * @param {HTMLElement} place
 * @param {(key: string, ...values: unknown[]) => string} words of the page
 * @param {() => {sections: import("./summarize.js").Section[], count: number}} ask what to
 *     summarize, in how many lines
 */
export async function offer(place, words, ask) {
  const parts = place.querySelectorAll(".model");
  const model = new Model(document.documentElement.lang);
  if (parts.length === 0 || (await availability(model)) === "unavailable") {
    return;
  }
  parts.forEach((part) => (part.hidden = false));
  const output = place.querySelector("output");
  place.querySelector("[name=model]").addEventListener("click", async () => {
    output.textContent = words("modelReading");
    const { sections, count } = ask();
    const text = sections.flatMap(({ title, blocks }) => [title, ...blocks]).join("\n\n");
    output.textContent = await model
      .summarize(text, count)
      .catch(() => words("modelFailed"));
  });
}

function availability(model) {
  return model.availability().catch(() => "unavailable");
}
