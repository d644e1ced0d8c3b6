package org.daybook.publish;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.daybook.document.Document;
import org.daybook.document.Rule;
import org.daybook.document.SourceLink;
import org.daybook.document.SourceReference;
import org.daybook.publish.served.LargeImages;
import org.daybook.site.Page;
import org.daybook.site.Site;
import org.daybook.source.ContentTree;

/**
 * Finds links and images whose target does not exist.
 *
 * @param pending sources that are still to be converted
 * @param known the document of a source
 */
record LinkCheck(
    ContentTree tree,
    Site site,
    Set<String> pending,
    Function<String, Optional<Document>> known,
    Diagnostics diagnostics) {

  void check(List<Document> documents) {
    for (Document document : documents) {
      var unused = diagnostics.attempt(document.path(), () -> check(document));
    }
  }

  private Document check(Document document) {
    document.links().forEach(this::check);
    document.images().forEach(this::checkImage);
    return document;
  }

  private void check(SourceLink link) {
    if (link.target().isAddress()) {
      checkAddress(link);
    } else {
      checkSource(link);
    }
  }

  private void checkAddress(SourceLink link) {
    SourceReference target = link.target();
    if (pending.isEmpty() && site.links().isInside(target) && !site.hasAnything(target.path())) {
      warn(
          Rule.BROKEN_LINK,
          link,
          "links to "
              + target.source()
              + ", where the site has nothing: correct the address, or write the whole URL if it is"
              + " not the site's");
    }
  }

  private void checkSource(SourceLink link) {
    SourceReference target = link.target();
    String source = target.source();
    Optional<Page> page = site.links().pageFrom(source);
    Set<String> anchors = page.map(Page::source).flatMap(known).map(Document::anchors).orElse(null);
    if (page.isEmpty()) {
      if (!isAsset(source) && tree.meant(source).filter(pending::contains).isEmpty()) {
        warn(
            Rule.BROKEN_XREF,
            link,
            "links to " + source + ", which is not published: correct the path or remove the link");
      }
    } else if (anchors != null
        && !target.anchor().isEmpty()
        && !anchors.contains(target.anchor())) {
      warn(
          Rule.BROKEN_ANCHOR,
          link,
          "links to %s, where nothing has the id '%s': %s"
              .formatted(source, target.anchor(), instead(target.anchor(), anchors)));
    }
  }

  private void checkImage(SourceLink image) {
    String source = image.target().source();
    tree.file(source)
        .flatMap(file -> LargeImages.complaint(source, file.size()))
        .ifPresent(complaint -> warn(Rule.LARGE_IMAGE, image, complaint));
    if (!isAsset(source)) {
      String instead =
          site.hasAnything(source + "/")
              ? ", which is a page and no file: write link:/" + source + "/[]"
              : ", which is not there: correct the path or add the file";
      warn(Rule.MISSING_FILE, image, "links to " + source + instead);
    }
  }

  private void warn(Rule rule, SourceLink mention, String message) {
    diagnostics.add(rule.at(mention.path(), mention.line(), message));
  }

  private static String instead(String anchor, Set<String> known) {
    return SourceReference.nearest(anchor, known)
        .map(id -> "write #" + id)
        .orElse("name one that exists, or remove #" + anchor);
  }

  private boolean isAsset(String source) {
    return site.links().assetFrom(source).isPresent();
  }
}
