package org.daybook.renderer.markup.passage;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** Reads listings one after another: their lines without numbers, neither theirs nor callouts'. */
final class ListingReader implements NodeFilter {
  private final StringBuilder lines = new StringBuilder();

  /** Says whether an element is a listing. Verse is preformatted too, and is prose. */
  static boolean isListing(Element element) {
    return element.normalName().equals("pre") && !element.hasClass("content");
  }

  /** Reads one more. */
  void read(Element listing) {
    if (!lines.isEmpty() && lines.charAt(lines.length() - 1) != '\n') {
      lines.append('\n');
    }
    listing.filter(this);
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (element.hasClass("conum")) {
        strip();
        return FilterResult.SKIP_ENTIRELY;
      } else if (element.hasClass("linenos")) {
        return FilterResult.SKIP_ENTIRELY;
      } else if (TextInPlace.replaces(element)) {
        append(TextInPlace.of(element));
        return FilterResult.SKIP_ENTIRELY;
      } else if (element.normalName().equals("br")) {
        append("\n");
      }
    }
    return FilterResult.CONTINUE;
  }

  /** The lines of all listings. */
  String lines() {
    return lines.toString().stripTrailing();
  }

  private void append(String code) {
    for (int at = 0; at < code.length(); at++) {
      char c = code.charAt(at);
      if (c == '\n' || c == '\t' || PlainLines.isRead(c)) {
        lines.append(c);
      }
    }
  }

  /** Takes the spaces away that stood between the code and the number of a callout. */
  private void strip() {
    int end = lines.length();
    while (end > 0 && lines.charAt(end - 1) == ' ') {
      end--;
    }
    lines.setLength(end);
  }
}
