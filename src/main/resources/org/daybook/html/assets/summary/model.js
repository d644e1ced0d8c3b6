const LENGTHS = { 3: "short", 5: "medium", 8: "long" };

/**
 * The summarizer that some browsers have built in. It says more than the text's own sentences, and
 * may be wrong; where it computes is the browser's affair, so that the operator decides whether it
 * is offered at all.
 *
 * @see https://webmachinelearning.github.io/writing-assistance-apis/
 */
export class Model {
  #language;

  /** @param {string} language a BCP 47 tag */
  constructor(language) {
    this.#language = language;
  }

  /** @returns {Promise<string>} `unavailable`, `downloadable`, `downloading` or `available` */
  async availability() {
    return "Summarizer" in globalThis
      ? Summarizer.availability(this.#options(5))
      : "unavailable";
  }

  /**
   * Lines that say what a text says. Only to be called on a click: it may start a download.
   *
   * @param {string} text
   * @param {number} count 3, 5 or 8
   */
  async summarize(text, count) {
    const model = await Summarizer.create(this.#options(count));
    try {
      return await model.summarize(text);
    } finally {
      model.destroy();
    }
  }

  #options(count) {
    return {
      type: "key-points",
      format: "plain-text",
      length: LENGTHS[count],
      expectedInputLanguages: [this.#language],
      outputLanguage: this.#language,
    };
  }
}
