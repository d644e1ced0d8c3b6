package org.daybook.document;

/** The names of the attributes that an index may share with the documents below it. */
public final class SharedName {
  // Asciidoctor's own, which say where and how safely it converts, and those of a single document.
  private static final String KEPT =
      "page-|site-|safe-mode|doc|local(?:date|time|year)|asciidoctor|allow-uri-read|cache-uri"
          + "|attribute-|author|email|(?:first|middle|last)name|backend|basebackend|compat-mode"
          + "|copy(?:css|right)$|data-uri|description$|embedded|env|experimental|filetype|htmlsyntax"
          + "|icon|keywords$|lang$|leveloffset$|linkcss|max-|notitle|outfile|relfile"
          + "|rev(?:date|number|remark)$|rouge-|source-highlighter|style(?:sheet|sdir)|tabsize$"
          + "|title$|toc|user-home";

  /** A regular expression for them, in small letters. */
  public static final String PATTERN = "(?!" + KEPT + ")[a-z0-9_][a-z0-9_-]*+";

  private SharedName() {}
}
