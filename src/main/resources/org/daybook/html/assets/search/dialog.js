import { Suggestions } from "./suggestions.js";

const MARKUP = `
<form role="search">
<input name="q" role="combobox" aria-autocomplete="list"
  aria-controls=":found" aria-expanded="false" autocomplete="off" autocapitalize="off"
  spellcheck="false" enterkeyhint="search" inputmode="search">
<button type="button"></button>
</form>
<div id=":found" role="listbox"></div>
<p role="status"></p>`;
const SLOW = 150; // milliseconds until the reader is told to wait

/**
 * Searches while the reader types: a combobox with a list of entries (ARIA Authoring Practices,
 * "Combobox Pattern").
 */
export class SearchDialog {
  /**
   * @param {string} page the URL of the page that searches without scripts
   * @param {(key: string, ...values: unknown[]) => string} words of the page
   */
  constructor(page, words) {
    this.words = words;
    this.dialog = document.createElement("dialog");
    this.dialog.className = "finder";
    this.dialog.ariaLabel = words("search");
    this.dialog.innerHTML = MARKUP;
    this.form = this.dialog.querySelector("form");
    this.form.action = page;
    this.dialog.querySelector("button").textContent = words("close");
    this.field = this.dialog.querySelector("input");
    this.field.ariaLabel = words("search");
    this.list = this.dialog.querySelector("[role=listbox]");
    this.list.ariaLabel = words("entries");
    this.status = this.dialog.querySelector("[role=status]");
    this.suggestions = new Suggestions(new URL("suggest", page));
    this.listen();
    document.body.append(this.dialog);
  }

  /** @param {string} text that the reader has typed already */
  open(text) {
    if (!this.dialog.open) {
      this.dialog.showModal();
      this.field.select();
    }
    if (text) {
      this.field.value = text;
    }
    this.look();
  }

  listen() {
    this.field.addEventListener("input", () => this.look());
    this.field.addEventListener("keydown", (event) => this.press(event));
    this.dialog.querySelector("button").addEventListener("click", () => this.dialog.close());
    this.dialog.addEventListener("click", ({ target }) => {
      if (target === this.dialog || target.closest("[role=option]")) {
        this.dialog.close();
      }
    });
    this.dialog.addEventListener("close", () => this.suggestions.stop());
  }

  press(event) {
    const options = Array.from(this.list.children);
    const here = options.findIndex((option) => option.ariaSelected === "true");
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.isComposing) {
      return;
    }
    if (event.key in steps) {
      event.preventDefault();
      // One more place than there are options: none of them, where the text is searched for.
      const places = options.length + 1;
      this.select(options, ((here + 1 + steps[event.key] + places) % places) - 1);
    } else if (event.key === "Enter" && here >= 0) {
      event.preventDefault();
      options[here].click();
    }
  }

  select(options, index) {
    options.forEach((option, i) => (option.ariaSelected = String(i === index)));
    options[index]?.scrollIntoView({ block: "nearest" });
    if (index < 0) {
      this.field.removeAttribute("aria-activedescendant");
    } else {
      this.field.setAttribute("aria-activedescendant", options[index].id);
    }
  }

  async look() {
    const text = this.field.value.trim();
    this.select(Array.from(this.list.children), -1);
    if (!text) {
      this.suggestions.stop();
      this.show([], this.words("hint"));
      return;
    }
    const slow = setTimeout(() => (this.status.textContent = this.words("searching")), SLOW);
    try {
      const entries = await this.suggestions.to(text);
      this.show(entries, this.outcome(entries.length));
    } catch (failure) {
      // Another text is looked for by now, or none.
      if (failure.name !== "AbortError") {
        this.show([], this.words("unanswered"));
      }
    } finally {
      clearTimeout(slow);
    }
  }

  outcome(count) {
    return count === 0 ? this.words("nothing") : this.words("found", count);
  }

  show(entries, outcome) {
    this.list.replaceChildren(...entries.map(option));
    this.field.ariaExpanded = String(entries.length > 0);
    this.field.removeAttribute("aria-activedescendant");
    this.status.textContent = outcome;
  }
}

function option({ title, url, section }, i) {
  const link = document.createElement("a");
  link.id = ":found-" + i;
  link.role = "option";
  link.ariaSelected = "false";
  link.tabIndex = -1;
  link.href = url;
  const place = document.createElement("span");
  place.textContent = section;
  link.append(title, " ", place);
  return link;
}
