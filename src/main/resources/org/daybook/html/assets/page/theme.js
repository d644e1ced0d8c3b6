// The button in the footer goes from the system's theme to light, to dark, and back.
const KEY = "daybook.theme";
const THEMES = ["auto", "light", "dark"];
const button = document.querySelector("[name=theme]");

function current() {
  return document.documentElement.dataset.theme ?? "auto";
}

function show(theme) {
  button.textContent = "Theme: " + theme;
}

button?.addEventListener("click", () => {
  const theme = THEMES[(THEMES.indexOf(current()) + 1) % THEMES.length];
  if (theme === "auto") {
    delete document.documentElement.dataset.theme;
    localStorage.removeItem(KEY);
  } else {
    document.documentElement.dataset.theme = theme;
    localStorage.setItem(KEY, theme);
  }
  show(theme);
});

if (button) {
  show(current());
}
