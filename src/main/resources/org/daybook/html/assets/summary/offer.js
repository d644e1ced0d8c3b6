import { Model } from "./model.js";

/**
 * Offers the browser's own model, if the operator allows it and the browser has one.
 *
 * @param {HTMLElement} place
 * @param {() => {sections: import("./summarize.js").Section[], count: number}} ask what to
 *     summarize, in how many lines
 */
export async function offer(place, ask) {
  const parts = place.querySelectorAll(".model");
  const model = new Model(document.documentElement.lang);
  if (parts.length === 0 || (await availability(model)) === "unavailable") {
    return;
  }
  parts.forEach((part) => (part.hidden = false));
  const output = place.querySelector("output");
  place.querySelector("[name=model]").addEventListener("click", async () => {
    output.textContent = "The model is reading …";
    const { sections, count } = ask();
    const text = sections.flatMap(({ title, blocks }) => [title, ...blocks]).join("\n\n");
    output.textContent = await model
      .summarize(text, count)
      .catch(() => "The model could not summarize this text.");
  });
}

function availability(model) {
  return model.availability().catch(() => "unavailable");
}
