/** Has texts summarized in a thread of their own, one at a time. */
export class Summarizer {
  #worker = start();
  #settle = () => {};

  /**
   * @param {import("./summarize.js").Text} text
   * @param {number} count
   * @returns {Promise<?import("./summarize.js").Summary>} null if cancelled
   */
  summarize(text, count) {
    return new Promise((resolve, reject) => {
      this.#settle = resolve;
      this.#worker.onmessage = ({ data }) => resolve(data);
      this.#worker.onerror = reject;
      this.#worker.postMessage({ text, count });
    });
  }

  cancel() {
    this.#worker.terminate();
    this.#worker = start();
    this.#settle(null);
  }
}

function start() {
  return new Worker(new URL("./worker.js", import.meta.url), { type: "module" });
}
