package org.daybook.renderer.markup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.document.AsciiDocNames;
import org.daybook.document.SourceReference;
import org.daybook.renderer.protocol.SourcePath;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Finds the targets of one text inside the site, and writes them as {@link
 * org.daybook.document.Html} defines, by source file. A link from the root ({@code
 * link:/notes/queue/[]}) is named by its address, because only the site knows what it has there.
 */
final class LinkResolver {
  private final String path;
  private final Map<SourceReference, String> links = new LinkedHashMap<>();
  private final Map<SourceReference, String> files = new LinkedHashMap<>();
  private final Set<String> fragments = new LinkedHashSet<>();
  private final Set<String> outside = new LinkedHashSet<>();

  /** A resolver for the text of the source at this path. */
  LinkResolver(String path) {
    this.path = path;
  }

  /** Reads the targets of the text, and rewrites its links. */
  LinkTargets read(Element body) {
    body.select("a[href]").forEach(this::link);
    body.select("[src]").forEach(element -> file(element, "src"));
    body.select("[poster]").forEach(element -> file(element, "poster"));
    return new LinkTargets(links, files, List.copyOf(fragments), List.copyOf(outside));
  }

  private void link(Element a) {
    String href = a.attr("href");
    int hash = href.indexOf('#');
    String target = hash < 0 ? href : href.substring(0, hash);
    String anchor = hash < 0 ? "" : href.substring(hash + 1);
    if (target.isEmpty()) {
      fragments.add(anchor);
    } else if (isInside(target) && AsciiDocNames.isText(target)) {
      resolve(target)
          .ifPresentOrElse(
              file -> reference(a, target, new SourceReference(file, anchor)),
              () -> refuse(a, "href", target));
    } else if (isAddress(target)) {
      reference(a, href, new SourceReference(FeedUrls.percentEncoded(target), anchor));
    } else if (isInside(target) && !target.startsWith("/") && !target.endsWith("/")) {
      file(a, "href");
    }
  }

  private void reference(Element a, String written, SourceReference reference) {
    links.putIfAbsent(reference, decoded(written));
    // Asciidoctor repeats the target as the text, because it does not know the title.
    boolean untitled = a.text().equals(written);
    if (untitled) {
      a.empty().clearAttributes();
    }
    String fragment = reference.anchor().isEmpty() ? "" : "#" + reference.anchor();
    a.attr("href", "source:" + reference.source() + fragment);
    if (untitled) {
      a.attr("data-title", "");
    }
  }

  private void file(Element element, String attribute) {
    String target = element.attr(attribute);
    if (isInside(target)) {
      resolve(target)
          .ifPresentOrElse(
              file -> {
                files.putIfAbsent(new SourceReference(file, ""), decoded(target));
                element.attr(attribute, "source:" + file);
              },
              () -> refuse(element, attribute, target));
    }
  }

  private void refuse(Element element, String attribute, String target) {
    outside.add(decoded(target));
    if (element.normalName().equals("img")) {
      element.replaceWith(new TextNode(element.attr("alt")));
    } else {
      element.removeAttr(attribute);
    }
  }

  private Optional<String> resolve(String target) {
    return SourcePath.resolve(path, decoded(target));
  }

  // Browsers read a backslash as a slash, and two slashes begin the name of a server.
  private static boolean isAddress(String target) {
    return target.startsWith("/") && !target.startsWith("//") && !target.startsWith("/\\");
  }

  private static boolean isInside(String target) {
    boolean elsewhere = target.startsWith("//") || target.contains("?") || target.contains(":");
    return !elsewhere && !target.isEmpty();
  }

  private static String decoded(String target) {
    try {
      return URLDecoder.decode(target.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      // The percent sign is not an escape, so the name is taken literally.
      return target;
    }
  }
}
