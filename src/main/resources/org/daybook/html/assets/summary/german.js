const TEXT =
  "(Abschnitt|Anleitung|Artikel|Beitrag|Dokument|Handbuch|Kapitel|Notiz|Reihe|Seite|Text)(e?s|en?)?";
const SHOWN =
  "(Abbildung|Ausgabe|Beispiel|Bild|Code|Liste|Listing|Schritt|Tabelle)(e?s|e?n)?";

/** @type {import("./judge.js").Phrases} */
export const GERMAN = {
  leaning: [
    "dies(e[mnrs]?)?|er|es|ihr(e[mnrs]?)?|jene[mnrs]?|sein(e[mnrs]?)?|sie|solche[mnrs]?|beide[mnrs]?",
    "das (bedeutet|führt|gilt|heißt|ist|kann|macht|sind|war|wird)|der(art|en|selbe)|dessen|letztere[rs]?",
    "aber|allerdings|also|andernfalls|anders|anschließend|auch|außerdem|beispielsweise|bzw|dabei",
    "dadurch|dafür|dagegen|daher|dahinter|damit|danach|daneben|dann|daran|darauf|daraus|darin|darum",
    "darunter|davon|davor|dazu|denn|dennoch|deshalb|deswegen|doch|dort|ebenso|einerseits|entweder",
    "erstens|ferner|folglich|genauso|hier(bei|für|mit|zu)?|hingegen|immerhin|insbesondere|jedoch",
    "nun|oder|schließlich|so|somit|sondern|sonst|stattdessen|trotzdem|und|vielmehr|weiterhin|zudem",
    "zuerst|zunächst|zweitens|im Gegensatz dazu|zum Beispiel|kurz|nein|ja",
  ],
  pointing: ["dies(e[mnrs]?)?|solche[mnrs]?|er|es|ihm|ihn|ihnen|ihre?[mnrs]?|sie"],
  aside: [
    `(diese[mnrs]?|folgende[mnrs]?|nächste[mnrs]?|unsere?[mnrs]?|vorige[mnrs]?) (${TEXT}|${SHOWN})`,
    `(de[mnrs]|die) (Artikel|Beitrag|Text)s? (behandelt|beschreibt|erklärt|hat|ist|richtet|zeigt)`,
    "ich (bin|denke|finde|glaube|habe|hoffe|meine|möchte|schreibe|werde|will|wollte|würde)|mein Name",
    "(wir|Sie) (betrachten|erfahren|haben gesehen|lernen|lesen|sehen|werden sehen)|sehen wir|weiterlesen",
    "(liebe|den|die|unsere) Leser(innen|n)?|wer (nur|bis hierher) (liest|gelesen|überflogen)|viel Spaß",
    "folgende[mnrs]?|wie folgt|siehe|im Folgenden|(oben|unten|weiter) (beschrieben|genannt|gezeigt|stehend)",
    "vielen Dank|danke|wir hoffen|(mehr|weitere) (Einzelheiten|Informationen)",
  ],
  detail: ["^(bei|bevor|falls|für|klicken|nachdem|sobald|um|wählen|wenn)|auch|Beispiel|ebenfalls|z\\. ?B"],
};
