/**
 * What a tab remembers of one text: the places of its summary, and how many of them are shown.
 * Places only, no words; it ends with the tab.
 */
export class Memory {
  #key;

  /** @param {string} digest of the text */
  constructor(digest) {
    this.#key = "daybook.summary." + digest;
  }

  /** @returns {{shown: number, summary: object} | null} */
  recall() {
    try {
      return JSON.parse(sessionStorage.getItem(this.#key));
    } catch {
      return null;
    }
  }

  keep(shown, summary) {
    try {
      sessionStorage.setItem(this.#key, JSON.stringify({ shown, summary }));
    } catch {
      // A full or forbidden storage costs the memory, not the summary.
    }
  }
}
