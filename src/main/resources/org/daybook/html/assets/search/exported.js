// Searches an exported site, on its page of the search and for the dialog. The index is scripts,
// and so is this, because browsers load nothing else from disks.
(() => {
  if (globalThis.daybookIndex) {
    return; // The dialog loads it on the page of the search once more.
  }
  const PREFIX = 0.5; // of a word that only begins with the searched one
  const ENDING = 0.3; // of a word without the last letters of the searched one
  const MOST = 50;
  const UNDIVIDED =
    "[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}ー\\p{sc=Bopo}\\p{sc=Hang}\\p{sc=Thai}\\p{sc=Laoo}" +
    "\\p{sc=Khmr}\\p{sc=Mymr}\\p{sc=Tibt}\\p{sc=Yiii}]";
  const RUNS = new RegExp(UNDIVIDED + "+|(?:(?!" + UNDIVIDED + ")[\\p{L}\\p{N}\\p{Mc}])+", "gu");
  const LETTERS = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };
  const parts = new Map();

  globalThis.daybookPart = (name, value) => parts.get(name)(value);

  function fold(text) {
    const plain = text.normalize("NFKC").toLowerCase().normalize("NFD").replace(/\p{Mn}/gu, "");
    return plain.normalize("NFC").replace(/[ßæœøłđðþı]/g, (letter) => LETTERS[letter]);
  }

  function words(text) {
    return (fold(text).match(RUNS) ?? []).flatMap((run) => {
      const chars = Array.from(run);
      const pairs = chars.length > 1 && new RegExp(UNDIVIDED, "u").test(run);
      return pairs ? chars.slice(1).map((c, i) => chars[i] + c) : [run];
    });
  }

  function nameOf(word) {
    const begin = word.slice(0, word.charCodeAt(0) < 0x0e00 ? 2 : 1).split("");
    const code = (c) => (/[a-z0-9]/.test(c) ? c : "_" + c.charCodeAt(0).toString(16));
    return begin.map(code).join("");
  }

  class Index {
    constructor(folder) {
      this.folder = folder;
      this.loaded = new Map();
    }

    load(name) {
      if (!this.loaded.has(name)) {
        const script = document.createElement("script");
        script.src = new URL(name + ".js", this.folder);
        const value = new Promise((resolve, reject) => {
          parts.set(name, resolve);
          script.onerror = () => reject(new Error(script.src));
        });
        this.loaded.set(name, value);
        document.head.append(script);
      }
      return this.loaded.get(name);
    }

    // The entries with a word, or one that begins with it, and how well they match.
    async scores(word, whole) {
      const found = new Map();
      const name = nameOf(word);
      const part = whole.parts.includes(name) ? await this.load(name) : {};
      for (const [term, entries] of Object.entries(part)) {
        const near = word.length - term.length;
        const ending = near > 0 && near < 3 && term.length > 3 && word.startsWith(term);
        const match = term === word ? 1 : term.startsWith(word) ? PREFIX : ending ? ENDING : 0;
        const rare = Math.log(1 + (2 * whole.entries) / entries.length);
        for (let i = 0; match && i < entries.length; i += 2) {
          const score = match * rare * entries[i + 1];
          found.set(entries[i], Math.max(found.get(entries[i]) ?? 0, score));
        }
      }
      return found;
    }

    async find(text, most) {
      const whole = await this.load("index");
      const asked = words(text);
      const telling = asked.filter((word) => !whole.stop.includes(word));
      const each = telling.length > 0 ? telling : asked;
      const scores = await Promise.all(each.map((word) => this.scores(word, whole)));
      const sum = (entry) => scores.reduce((all, of) => all + of.get(entry), 0);
      const hits = Array.from(scores[0]?.keys() ?? [])
        .filter((entry) => scores.every((of) => of.has(entry)))
        .map((entry) => [entry, sum(entry)])
        .sort((a, b) => b[1] - a[1] || b[0] - a[0]);
      const shown = hits.slice(0, most).map(([entry]) => this.entry(entry, whole.block));
      return { total: hits.length, entries: await Promise.all(shown) };
    }

    async entry(number, block) {
      const first = number - (number % block);
      return (await this.load("entries-" + first))[number - first];
    }
  }

  const indexes = new Map();
  globalThis.daybookIndex = (folder) => {
    if (!indexes.has(folder)) {
      indexes.set(folder, new Index(folder));
    }
    return indexes.get(folder);
  };

  function element(name, parent, text = "") {
    const made = document.createElement(name);
    made.textContent = text;
    parent.append(made);
    return made;
  }

  function row(list, { title, url, section, date, summary }, text) {
    const item = element("li", list);
    if (date) {
      const form = { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" };
      const day = new Date(date).toLocaleDateString(document.documentElement.lang, form);
      element("time", item, day).className = "beside";
    }
    const about = element("div", item);
    const query = url.endsWith("/") ? "?" + new URLSearchParams({ h: text }) : "";
    element("a", element("h2", about), title).href = url + query;
    element("p", about, section).className = "where";
    element("p", about, summary);
  }

  // A count as the language of the page writes it, in the form of its plural category.
  function counted(total) {
    const { lang } = document.documentElement;
    const { dataset } = status;
    const form = dataset[new Intl.PluralRules(lang).select(total)] ?? dataset.other;
    const number = (text, value) => text.replace("{0}", value.toLocaleString(lang));
    const count = total === 0 ? dataset.none : number(form, total);
    return total > MOST ? count + " · " + number(dataset.best, MOST) : count;
  }

  const status = document.querySelector("[data-index]");
  if (status) {
    const field = document.querySelector("main input[name=q]");
    const index = globalThis.daybookIndex(new URL(status.dataset.index, location.href).href);
    const look = async () => {
      const text = field.value.trim();
      const { total, entries } = await index.find(text, MOST);
      if (text === field.value.trim()) {
        const list = document.querySelector(".hits");
        list.replaceChildren();
        entries.forEach((entry) => row(list, entry, text));
        status.textContent = text ? counted(total) : "";
      }
    };
    field.value = new URLSearchParams(location.search).get("q") ?? field.value;
    field.addEventListener("input", look);
    look();
  }
})();
