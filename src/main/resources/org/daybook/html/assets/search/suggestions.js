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
    const { entries } = await answer.json();
    return entries.map((entry) => ({ ...entry, url: new URL(entry.url, url).href }));
  }
}
