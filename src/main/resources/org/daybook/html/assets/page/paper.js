// Nobody can unfold a piece of paper: what is folded on the screen is open while it is printed.
const paper = matchMedia("print");
let folded = [];

paper.addEventListener("change", () => {
  if (paper.matches) {
    folded = Array.from(document.querySelectorAll(".text details:not([open])"));
  }
  folded.forEach((details) => (details.open = paper.matches));
});
