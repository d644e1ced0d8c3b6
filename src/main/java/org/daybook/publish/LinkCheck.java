package org.daybook.publish;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document;
import org.daybook.document.SourceLink;
import org.daybook.document.SourceReference;
import org.daybook.site.Site;

/**
 * Finds links and images whose target does not exist.
 *
 * @param pending sources that are still to be converted
 */
record LinkCheck(Site site, Set<String> pending, Diagnostics diagnostics) {

  void check(List<Document> documents) {
    Map<String, Set<String>> anchors =
        documents.stream().collect(toMap(Document::path, Document::anchors));
    for (Document document : documents) {
      var unused = diagnostics.attempt(document.path(), () -> check(document, anchors));
    }
  }

  private Document check(Document document, Map<String, Set<String>> anchors) {
    document.links().forEach(link -> checkLink(link, anchors));
    document.images().forEach(this::checkImage);
    return document;
  }

  private void checkLink(SourceLink link, Map<String, Set<String>> anchors) {
    SourceReference target = link.target();
    String source = target.source();
    Set<String> known = anchors.get(source);
    if (site.pageFrom(source).isEmpty()) {
      if (!isAsset(source) && !pending.contains(source)) {
        warn(
            link,
            "links to " + source + ", which is not published: correct the path or remove the link");
      }
    } else if (known != null && !target.anchor().isEmpty() && !known.contains(target.anchor())) {
      warn(
          link,
          "links to "
              + source
              + ", where nothing has the id '"
              + target.anchor()
              + "': "
              + instead(target.anchor(), known));
    }
  }

  private void checkImage(SourceLink image) {
    String source = image.target().source();
    if (!isAsset(source)) {
      warn(image, "shows " + source + ", which is not there: correct the path or add the file");
    }
  }

  private void warn(SourceLink mention, String message) {
    diagnostics.add(Diagnostic.warning(mention.path(), mention.line(), message));
  }

  private boolean isAsset(String source) {
    return site.assetFrom(source).isPresent();
  }

  // The ids that other tools make of a heading differ in case, underscores and hyphens.
  private static String instead(String anchor, Set<String> known) {
    return known.stream()
        .filter(id -> letters(id).equals(letters(anchor)))
        .findFirst()
        .map(id -> "write #" + id)
        .orElse("name one that exists, or remove #" + anchor);
  }

  private static String letters(String id) {
    return id.replaceAll("[_.-]", "").toLowerCase(Locale.ROOT);
  }
}
