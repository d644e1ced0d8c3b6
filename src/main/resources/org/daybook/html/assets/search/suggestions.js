const MOST = 8; // entries of an exported site, as many as a server suggests

/** Asks the site for the entries that a reader may look for; each question ends the one before. */
export class Suggestions {
  #asked = new AbortController();
  #known = new Map();

  /** @param {URL} address */
  constructor(address) {
    this.address = address;
  }

  /**
   * @param {string} text
   * @returns {Promise<{title: string, url: string, section: string}[]>} rejected with an AbortError
   *     if another question follows before the answer
   */
  async to(text) {
    this.stop();
    const { signal } = (this.#asked = new AbortController());
    const entries = this.#known.get(text) ?? (await this.#ask(text, signal));
    signal.throwIfAborted();
    this.#known.set(text, entries);
    return entries;
  }

  /** Drops the answer that is on its way, if one is. */
  stop() {
    this.#asked.abort();
  }

  async #ask(text, signal) {
    const url = new URL(this.address);
    url.searchParams.set("q", text);
    const answer = await fetch(url, { signal });
    if (!answer.ok) {
      throw new Error(answer.statusText);
    }
    const { entries, index } = await answer.json();
    const found = index ? await this.#indexed(text, new URL(index, url).href) : entries;
    return found.map((entry) => ({ ...entry, url: new URL(entry.url, url).href }));
  }

  // An exported site answers every text with the place of its index.
  async #indexed(text, index) {
    await import("./exported.js");
    return (await globalThis.daybookIndex(index).find(text, MOST)).entries;
  }
}
