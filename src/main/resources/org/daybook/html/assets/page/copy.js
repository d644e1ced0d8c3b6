// A button on each listing that copies its code, and only what one could run.
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

for (const pre of document.querySelectorAll(".listingblock pre")) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "copy";
  button.ariaLabel = "Copy the code";
  button.addEventListener("click", () =>
    write(code(pre)).then(
      () => (button.textContent = "copied"),
      () => (button.textContent = "failed"),
    ),
  );
  pre.after(button);
}
