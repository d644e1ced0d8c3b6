import { jump } from "./jump.js";

/**
 * List items for places in a text, in the order of the text. A click jumps to the sentence; the
 * link itself is a text fragment, for a new window.
 *
 * @param {import("./summarize.js").Place[]} places
 * @param {ReturnType<import("./prose.js").prose>} prose which they are in
 */
export function links(places, prose) {
  return places
    .slice()
    .sort((a, b) => a.section - b.section || a.block - b.block || a.start - b.start)
    .map((place) => item(prose.text(place), prose.range(place)));
}

function item(text, range) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.textContent = text.replace(/\s+/g, " ");
  link.href = "#:~:text=" + encodeURIComponent(link.textContent).replaceAll("-", "%2D");
  link.addEventListener("click", (event) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      jump(range);
    }
  });
  item.append(link);
  return item;
}
