import { takeaways } from "./author.js";
import { unmark } from "./jump.js";
import { links } from "./links.js";
import { Memory } from "./memory.js";
import { offer } from "./offer.js";
import { prose } from "./prose.js";
import { Summarizer } from "./thread.js";

const MOST = 8;
const AUTHORS = ".author :is(p, li)";

/** The buttons that ask for a summary, and the sheet at the foot of the window that shows it. */
export class Panel {
  #place;
  #sheet;
  #memory;
  #prose;
  #summarizer = new Summarizer();
  #shown = 0;
  #words;

  /**
   * @param {HTMLElement} place which holds both
   * @param {(key: string, ...values: unknown[]) => string} words of the page
   */
  constructor(place, words) {
    const text = document.querySelector(".entry > .text");
    this.#place = place;
    this.#words = words;
    this.#sheet = place.querySelector(".sheet");
    this.#memory = new Memory(place.dataset.digest);
    this.#prose = prose(text);
    this.#sheet.querySelector(".author").append(...takeaways(text));
    addEventListener("keydown", (event) => this.#escape(event));
    offer(place, words, () => ({ sections: this.#prose.sections, count: this.#shown }));
    this.#reopen();
  }

  /** Does what a button of the panel is for. */
  press({ name, value }) {
    const count = Number(value);
    if (name === "cancel") {
      this.#summarizer.cancel();
    } else if (name === "close" || (name === "count" && count === this.#shown)) {
      this.#close();
    } else if (name === "count") {
      this.#open(count);
    }
  }

  // From everywhere: a jump has led the reader away from the sheet.
  #escape({ key }) {
    if (key !== "Escape" || this.#shown === 0 || document.querySelector("dialog[open]")) {
      return;
    }
    if (this.#sheet.querySelector("ol").hidden) {
      this.#summarizer.cancel();
    } else {
      this.#close();
    }
  }

  async #open(count) {
    this.#show(count);
    this.#wait(true);
    try {
      const summary = this.#memory.recall()?.summary ?? (await this.#summarize());
      if (summary === null) {
        this.#close(this.#words("cancelled"));
      } else if (count === this.#shown) {
        this.#list(summary, count);
      }
    } catch {
      this.#close(this.#words("unsummarized"));
    }
  }

  #summarize() {
    const language = document.documentElement.lang;
    const title = document.querySelector(".entry h1").textContent;
    const known = Array.from(this.#sheet.querySelectorAll(AUTHORS), (it) => it.textContent);
    const { sections } = this.#prose;
    return this.#summarizer.summarize({ language, title, known, sections }, MOST);
  }

  #list(summary, count) {
    const places = summary.places.slice(0, count);
    this.#sheet.querySelector("ol").replaceChildren(...links(places, this.#prose));
    this.#wait(false);
    this.#say(this.#words("sentences", places.length, summary.of));
    this.#memory.keep(count, summary);
  }

  #close(said = "") {
    const asked = this.#place.querySelector("[aria-pressed=true]");
    if (this.#sheet.contains(document.activeElement)) {
      asked?.focus();
    }
    const summary = this.#memory.recall()?.summary;
    if (summary) {
      this.#memory.keep(0, summary);
    }
    this.#show(0);
    this.#say(said);
    unmark();
  }

  #reopen() {
    const shown = this.#memory.recall()?.shown;
    if (shown) {
      this.#open(shown);
    }
  }

  #show(count) {
    this.#shown = count;
    this.#sheet.hidden = count === 0;
    this.#place.querySelectorAll("[name=count]").forEach((button) => {
      button.ariaPressed = String(Number(button.value) === count);
    });
  }

  #wait(waiting) {
    this.#sheet.querySelector(".waiting").hidden = !waiting;
    this.#sheet.querySelector("ol").hidden = waiting;
  }

  #say(text) {
    this.#place.querySelector("[role=status]").textContent = text;
  }
}
