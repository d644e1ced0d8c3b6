// <daybook-latest src="https://notes.example.com/" section="notes" tag="java" limit="5"> shows the
// newest entries of a site; what it contains is shown until they are there, or if they never are.
const NAME = "daybook-latest";
const QUERY = ["section", "tag", "limit"];

function stylesheet(site) {
  const link = document.createElement("link");
  link.rel = "stylesheet";
  link.crossOrigin = "anonymous";
  link.href = new URL("_/embed/daybook.css", site);
  return link;
}

class DaybookLatest extends HTMLElement {
  static observedAttributes = ["src", ...QUERY];

  #asked;

  connectedCallback() {
    this.#show();
  }

  attributeChangedCallback() {
    if (this.#asked) {
      this.#show();
    }
  }

  async #show() {
    const src = this.getAttribute("src");
    const site = src ? new URL(src, document.baseURI) : new URL("../../", import.meta.url);
    site.pathname = site.pathname.replace(/\/?$/, "/");
    const url = new URL("_/embed/latest", site);
    for (const name of QUERY.filter((name) => this.hasAttribute(name))) {
      url.searchParams.set(name, this.getAttribute(name));
    }
    // The last of several changes is shown, whichever is answered last.
    const asked = (this.#asked = url.href);
    try {
      const response = await fetch(url, { credentials: "omit" });
      const markup = await response.text();
      if (response.ok && asked === this.#asked) {
        const root = this.shadowRoot ?? this.attachShadow({ mode: "open" });
        root.innerHTML = markup;
        root.prepend(stylesheet(site));
      }
    } catch {
      // The element keeps what it shows.
    }
  }
}

if (!customElements.get(NAME)) {
  customElements.define(NAME, DaybookLatest);
}
