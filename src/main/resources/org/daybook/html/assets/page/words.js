// The words of scripts in the language of the page, with numbers as that language writes them. A
// text with a number has a form for each plural category, which the first number decides on.
let texts;

function words(key, ...values) {
  texts ??= JSON.parse(document.getElementById(":words").textContent);
  const form = () => new Intl.PluralRules(texts.language).select(values[0]);
  const text = texts[key] ?? texts[`${key}.${form()}`] ?? texts[`${key}.other`];
  return text.replace(/\{(\d)\}/g, (_, at) => values[at].toLocaleString(texts.language));
}
