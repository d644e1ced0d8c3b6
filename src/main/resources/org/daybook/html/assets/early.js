// Runs before the page is painted: what scripts will add has its room, and no theme flashes.
document.documentElement.dataset.scripted = "";
try {
  const theme = localStorage.getItem("daybook.theme");
  if (theme === "light" || theme === "dark") {
    document.documentElement.dataset.theme = theme;
  }
} catch {}
