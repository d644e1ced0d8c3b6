// Entries of a later day than the newest one the reader has seen before are marked. Nobody else
// knows: the day is kept in this browser, for each site of the host.
const site = new URL("../../../", import.meta.url).pathname;
const KEY = "daybook.seen:" + site;
const times = Array.from(document.querySelectorAll(".rows time"));
const newest = times.map((time) => time.dateTime).sort().at(-1) ?? "";

// What is new stays so until the tab is closed.
const since = sessionStorage.getItem(KEY) ?? localStorage.getItem(KEY) ?? "";
sessionStorage.setItem(KEY, since);
if (newest > (localStorage.getItem(KEY) ?? "")) {
  localStorage.setItem(KEY, newest);
}

for (const time of times) {
  if (since && time.dateTime > since) {
    time.append(` · ${words("new")}`);
  }
}
