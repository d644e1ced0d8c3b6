// Tells the page around how high this document is, if that page is of an origin that may show it.
const root = document.documentElement;
const allowed = [location.origin, ...root.dataset.origins.split(" ")].filter(Boolean);

// A browser complains of a message to another origin than that of the page around.
const referrer = document.referrer && new URL(document.referrer).origin;
const around = location.ancestorOrigins?.[0] ?? referrer;
const receivers = allowed.filter((origin) => !around || origin === around);

function tell() {
  const height = Math.ceil(root.getBoundingClientRect().height);
  const message = { type: "daybook-height", height };
  receivers.forEach((origin) => parent.postMessage(message, origin));
}

if (parent !== self) {
  new ResizeObserver(tell).observe(root);
}
