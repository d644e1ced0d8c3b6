// The button in the footer goes from the system's theme to light, to dark, and back.
const KEY = "daybook.theme";
const THEMES = { auto: "themeAuto", light: "themeLight", dark: "themeDark" };
const button = document.querySelector("[name=theme]");

function current() {
  return document.documentElement.dataset.theme ?? "auto";
}

function show(theme) {
  button.textContent = words(THEMES[theme]);
}

button?.addEventListener("click", () => {
  const themes = Object.keys(THEMES);
  const theme = themes[(themes.indexOf(current()) + 1) % themes.length];
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
