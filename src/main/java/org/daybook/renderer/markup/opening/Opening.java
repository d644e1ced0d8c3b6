package org.daybook.renderer.markup.opening;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The sentences of a paragraph that say what its text is about. */
public final class Opening {
  private static final int WORDS = 60;

  private Opening() {}

  /**
   * Cuts a paragraph at the end of its last sentence that has at most 60 words with those before
   * it. The first sentence is cut within if it is longer itself.
   *
   * @param paragraph inline elements and text
   */
  public static void cut(Element paragraph) {
    String text = paragraph.wholeText().replace('\n', ' ');
    if (WordCount.count(text) > WORDS) {
      int end = end(BreakIterator.getSentenceInstance(Locale.ROOT), text);
      if (end > 0) {
        cut(paragraph, end);
      } else {
        cut(paragraph, end(BreakIterator.getWordInstance(Locale.ROOT), text));
        paragraph.appendText("\u2026");
      }
    }
  }

  /** The end of the last part that has at most 60 words with those before it. */
  private static int end(BreakIterator parts, String text) {
    parts.setText(text);
    int words = 0;
    int begin = parts.first();
    for (int end = parts.next(); end != BreakIterator.DONE; end = parts.next()) {
      words += WordCount.count(text.substring(begin, end));
      if (words > WORDS) {
        break;
      }
      begin = end;
    }
    return text.substring(0, begin).stripTrailing().length();
  }

  /** Removes everything after the first characters of an element's text. */
  private static void cut(Element paragraph, int characters) {
    int read = 0;
    for (Node node : List.copyOf(paragraph.nodeStream().toList())) {
      if (!node.equals(paragraph) && read >= characters) {
        node.remove();
      } else if (node instanceof TextNode text) {
        String words = text.getWholeText();
        int kept = Math.min(words.length(), characters - read);
        text.text(words.substring(0, kept));
        read += kept;
      }
    }
  }
}
