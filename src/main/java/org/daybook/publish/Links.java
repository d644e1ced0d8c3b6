package org.daybook.publish;

import java.util.List;
import java.util.Set;
import org.daybook.asciidoc.Document;
import org.daybook.site.Reference;
import org.daybook.site.Site;

/**
 * Looks for links and images that lead nowhere.
 *
 * @param pending sources that may yet be published
 */
record Links(Site site, Set<String> pending, Problems problems) {

  void check(List<Document> documents) {
    documents.forEach(this::check);
  }

  private void check(Document document) {
    document.links().stream()
        .map(Reference::source)
        .filter(source -> site.pageFrom(source).isEmpty())
        .filter(source -> !isAsset(source) && !pending.contains(source))
        .forEach(
            source ->
                problems.warningAt(
                    document.path(),
                    name(source),
                    "links to "
                        + source
                        + ", which is not published: correct the path or remove the link"));
    document.images().stream()
        .filter(source -> !isAsset(source))
        .forEach(
            source ->
                problems.warningAt(
                    document.path(),
                    name(source),
                    "shows " + source + ", which is not there: correct the path or add the file"));
  }

  private boolean isAsset(String source) {
    return site.assetFrom(source).isPresent();
  }

  private static String name(String source) {
    return source.substring(source.lastIndexOf('/') + 1);
  }
}
