package org.daybook.conversion;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.document.AsciiDocNames;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/** The language of a site, in which the captions of documents are that name none. */
final class SiteLanguage {
  /** The name of the attribute that has it. */
  static final String ATTRIBUTE = "site-lang";

  private static final Pattern LANGUAGE =
      Pattern.compile(
          "^:?lang:[ \\t]*[\"']?([A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*)(?![A-Za-z0-9-])",
          Pattern.MULTILINE);
  private static final Pattern BODY = Pattern.compile("(?ms)(^= .*?\\R)[ \\t]*\\R.*");
  private static final int LONGEST_HEADER = 20_000;

  // Every document asks, and the file is the same until its author edits it.
  private static volatile Known last = new Known("", "");

  private record Known(String digest, String language) {}

  private SiteLanguage() {}

  /** The language that the header of the home page names; empty if it names none. */
  static String of(ContentTree tree) {
    return tree.meant(AsciiDocNames.INDEX).flatMap(tree::file).map(SiteLanguage::of).orElse("");
  }

  private static String of(SourceFile index) {
    Known known = last;
    if (known.digest.equals(index.digest())) {
      return known.language;
    }
    try {
      String language = read(index);
      last = new Known(index.digest(), language);
      return language;
    } catch (IOException e) {
      return ""; // It is not remembered, because the next look may read the file.
    }
  }

  private static String read(SourceFile index) throws IOException {
    byte[] bytes = index.bytes();
    String text = new String(bytes, 0, Math.min(bytes.length, LONGEST_HEADER), UTF_8);
    Matcher named = LANGUAGE.matcher(BODY.matcher(text).replaceFirst("$1"));
    return named.find() ? named.group(1) : "";
  }
}
