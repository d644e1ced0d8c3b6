/**
 * Read just enough of a markup to have headings and prose: no code, tables, lists of contents.
 * Each returns a title and sections of paragraphs.
 */
export const READERS = new Map([
  ["md", markdown],
  ["rst", restructured],
  ["mediawiki", mediawiki],
  ["adoc", asciidoc],
]);

function markdown(source) {
  const text = source
    .replace(/^---\n[\s\S]*?\n---\n/, "")
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/^ *(```|~~~)[\s\S]*?^ *\1.*$/gm, "")
    .replace(/<pre>[\s\S]*?<\/pre>/g, "")
    .replace(/^\[[^\]]*\]: .*$/gm, "")
    .replace(/^\s*([-*+]|\d+\.) \[.*\]\(#.*\)\s*$/gm, "")
    .replace(/^(- )?(Feature Name|Start Date|RFC PR|Rust Issue).*$/gim, "");
  const feature = /Feature Name: *(?!N\/A)(.*)/i.exec(source)?.[1] ?? "";
  return outlined(text, /^#{1,6} +(.+?)#* *$/, feature.replace(/[_`]/g, " "));
}

function restructured(source) {
  const text = source
    .replace(/^[\s\S]*?\n\n/, "")
    .replace(/^\.\. (?!\[)[^\n]*(\n([ \t][^\n]*)?)*\n/gm, "\n")
    .replace(/::[ \t]*\n(\n|[ \t]+[^\n]*\n)*/g, ".\n\n")
    .replace(/^(\S[^\n]*)\n([=\-~^"'`*+#.])\2{2,}[ \t]*$/gm, "\n# $1\n");
  return outlined(text, /^# (.+)$/, /^Title: *(.*)/m.exec(source)?.[1] ?? "");
}

function mediawiki(source) {
  const text = source
    .replace(/<(pre|source|syntaxhighlight|math)\b[\s\S]*?<\/\1>/g, "")
    .replace(/^\{\|[\s\S]*?^\|\}/gm, "")
    .replace(/'{2,}/g, "")
    .replace(/\[https?:\S+ ([^\]]*)\]/g, "$1")
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, "$1");
  return outlined(text, /^=+ *([^=].*?) *=+ *$/, /Title: *(.*)/.exec(source)?.[1] ?? "");
}

function asciidoc(source) {
  const text = source
    .replace(/^(----|\.\.\.\.|====|\|===)\n[\s\S]*?^\1$/gm, "")
    .replace(/^(:[\w-]+:|<\d+>|\[[^\]]*\]$|\.\w).*$/gm, "")
    .replace(/(?:xref|link):[^[\s]*\[([^\]]*)\]/g, "$1");
  const { title, sections } = outlined(text, /^=+ +(.+)$/, "");
  const summary = /^:description: *(.*)$/m.exec(source)?.[1];
  return { title: title || /^= (.*)/.exec(source)?.[1], summary, sections };
}

/** Between paragraphs, headings and list items. */
const BREAK = new RegExp(
  ["\\n[ \\t]*\\n", "\\n(?=[#=])", "(?<=^#.*)\\n", "(?<=^=.*=)\\n", "\\n(?= *[-*] )"].join("|"),
  "m",
);

function outlined(text, heading, title) {
  const sections = [{ title: "", blocks: [] }];
  for (const chunk of text.split(BREAK)) {
    const name = heading.exec(chunk.trim());
    if (name) {
      sections.push({ title: plain(name[1]), blocks: [] });
    } else if (isProse(chunk)) {
      sections.at(-1).blocks.push(plain(chunk));
    }
  }
  return { title: title || sections[1]?.title || "", sections: sections.filter(isText) };
}

const FORMALITIES =
  /^(table of contents|release signoff checklist|copyright|changelog|revision history)/i;

function isText({ title }) {
  return !FORMALITIES.test(title);
}

const NO_PROSE = /^( {4}|\t|\||[+=\-*~]{3}|\.\. |<)/;

function isProse(chunk) {
  return /[\p{L}]{2}/u.test(chunk) && !NO_PROSE.test(chunk.replace(/^\n/, ""));
}

function plain(text) {
  return text
    .replace(/^\s*([-*+#:>]+|\d+[.)]) +(\[[ x]\] )?/gm, "")
    .replace(/:\w+:`([^`<]*)(?:<[^`]*>)?`/g, "$1")
    .replace(/`([^`<]*?)\s*<[^`>]*>`__?/g, "$1")
    .replace(/!?\[([^\]]*)\](\([^)]*\)|\[[^\]]*\]|_)?/g, "$1")
    .replace(/<\/?\w[^>]*>/g, "")
    .replace(/`+|\*\*|(?<!\w)[_*]|[_*](?!\w)|\|/g, "")
    .replace(/\s+/g, " ")
    .trim();
}
