package org.daybook.renderer.markup.passage;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.daybook.document.Passage;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/** Reads the passages of a sanitized text in one walk through its tree, which stays as it is. */
public final class PassageReader implements NodeFilter {
  private static final Set<String> HEADINGS = Set.of("h2", "h3", "h4", "h5", "h6");

  /** The elements with lines of their own. */
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote caption dd details div dt figcaption figure footer h2"
                  + " h3 h4 h5 h6 header hr li p pre section summary td th")
              .split(" ", -1));

  private final List<Passage> passages = new ArrayList<>();
  private PassageDraft draft = PassageDraft.first();

  /** The heading whose content is read. */
  private @Nullable Element heading;

  private PassageReader() {}

  /** The passages that have a text, in their order. */
  public static List<Passage> of(Element body) {
    PassageReader reader = new PassageReader();
    body.filter(reader);
    reader.end();
    return reader.passages;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode text) {
      append(text.getWholeText());
    } else if (node instanceof Element element) {
      if (isLeftOut(element)) {
        return FilterResult.SKIP_ENTIRELY;
      } else if (TextInPlace.replaces(element)) {
        append(TextInPlace.of(element));
        return FilterResult.SKIP_ENTIRELY;
      }
      bound(element);
      if (ListingReader.isListing(element)) {
        draft.code().read(element);
        return FilterResult.SKIP_ENTIRELY;
      } else if (HEADINGS.contains(element.normalName()) && !element.id().isEmpty()) {
        begin(element);
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node.equals(heading)) {
      heading = null;
    } else if (node instanceof Element element) {
      bound(element);
    }
    return FilterResult.CONTINUE;
  }

  private static boolean isLeftOut(Element element) {
    return switch (element.normalName()) {
      // Their text is for browsers that cannot play them.
      case "audio", "video" -> true;
      case "sup" -> element.hasClass("footnote") || element.hasClass("footnoteref");
      default -> false;
    };
  }

  private void append(String text) {
    (heading == null ? draft.prose() : draft.title()).append(text);
  }

  /** Separates the words on both sides of where an element begins or ends. */
  private void bound(Element element) {
    if (element.normalName().equals("br")) {
      append(" ");
    } else if (BLOCKS.contains(element.normalName())) {
      if (heading == null) {
        draft.prose().end();
      } else {
        append(" ");
      }
    }
  }

  private void begin(Element next) {
    end();
    heading = next;
    draft = PassageDraft.under(next);
  }

  private void end() {
    Passage passage = draft.passage();
    if (!(passage.title() + passage.prose() + passage.code()).isEmpty()) {
      passages.add(passage);
    }
  }
}
