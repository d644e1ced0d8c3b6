import { isSummary } from "./priors.js";

/** A copy of what the author gives readers to take away, or nothing. */
export function takeaways(text) {
  const headings = Array.from(text.querySelectorAll("h2, h3"));
  const own = headings.find((heading) => isSummary(heading.textContent));
  return own ? following(own).map(copy) : [];
}

function following(element) {
  const next = element.nextElementSibling;
  return next ? [next, ...following(next)] : [];
}

// An id stands once in a page.
function copy(element) {
  const copy = element.cloneNode(true);
  [copy, ...copy.querySelectorAll("[id]")].forEach((part) => part.removeAttribute("id"));
  return copy;
}
