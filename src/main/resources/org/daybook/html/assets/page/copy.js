// A button on each listing that copies its code, and only what one could run; and one on each
// address of a feed.
const NO_CODE = ".conum, .conum + b";

function code(pre) {
  const copy = pre.cloneNode(true);
  copy.querySelectorAll(NO_CODE).forEach((part) => part.remove());
  return copy.textContent.replace(/[ \t]+$/gm, "");
}

// Pages without TLS have no clipboard of their own.
async function write(text) {
  if (navigator.clipboard) {
    return navigator.clipboard.writeText(text);
  }
  const field = document.createElement("textarea");
  field.value = text;
  document.body.append(field);
  field.select();
  document.execCommand("copy");
  field.remove();
}

function button(label, text) {
  const copy = document.createElement("button");
  copy.type = "button";
  copy.className = "copy";
  copy.textContent = words("copy");
  copy.ariaLabel = label;
  copy.addEventListener("click", () =>
    write(text()).then(
      () => (copy.textContent = words("copied")),
      () => (copy.textContent = words("failed")),
    ),
  );
  return copy;
}

for (const pre of document.querySelectorAll(".listingblock pre")) {
  pre.after(button(words("copyCode"), () => code(pre)));
}
for (const field of document.querySelectorAll(".address input")) {
  field.after(button(words("copyAddress", field.ariaLabel), () => field.value));
}
