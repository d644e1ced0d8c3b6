package org.daybook.asciidoc;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.renderer.protocol.SourcePath;
import org.daybook.site.Reference;
import org.jsoup.nodes.Element;

/**
 * Finds what one text leads to inside the site, and names it there as {@link org.daybook.site.Html}
 * defines: by source file. A link to a place on the server ({@code link:/wiki/[]}) is none of the
 * site's and stays as it is.
 */
final class TargetReader {
  private final String path;
  private final Set<Reference> links = new LinkedHashSet<>();
  private final Set<String> files = new LinkedHashSet<>();
  private final Set<String> fragments = new LinkedHashSet<>();

  /** A reader of the text that was made from this source. */
  TargetReader(String path) {
    this.path = path;
  }

  Targets read(Element body) {
    body.select("a[href]").forEach(this::link);
    body.select("[src]").forEach(element -> file(element, "src"));
    body.select("[poster]").forEach(element -> file(element, "poster"));
    return new Targets(List.copyOf(links), List.copyOf(files), List.copyOf(fragments));
  }

  private void link(Element a) {
    String href = a.attr("href");
    int hash = href.indexOf('#');
    String target = hash < 0 ? href : href.substring(0, hash);
    String anchor = hash < 0 ? "" : href.substring(hash + 1);
    boolean source = target.endsWith(".adoc");
    if (target.isEmpty()) {
      fragments.add(anchor);
    } else if (isInside(target) && source) {
      source(a, target, anchor);
    } else if (isInside(target) && !target.startsWith("/") && !target.endsWith("/")) {
      file(a, "href");
    }
  }

  private void source(Element a, String target, String anchor) {
    Reference reference = new Reference(resolve(target).orElse(target), anchor);
    links.add(reference);
    // Asciidoctor knows no other source's title: it repeats the target.
    boolean untitled = a.text().equals(target);
    if (untitled) {
      a.empty().clearAttributes();
    }
    String fragment = anchor.isEmpty() ? "" : "#" + anchor;
    a.attr("href", "source:" + reference.source() + fragment);
    if (untitled) {
      a.attr("data-title", "");
    }
  }

  private void file(Element element, String attribute) {
    String target = element.attr(attribute);
    if (isInside(target)) {
      String file = resolve(target).orElse(target);
      files.add(file);
      element.attr(attribute, "source:" + file);
    }
  }

  private Optional<String> resolve(String target) {
    return SourcePath.resolve(path, decoded(target));
  }

  private static boolean isInside(String target) {
    boolean elsewhere = target.startsWith("//") || target.contains("?") || target.contains(":");
    return !elsewhere && !target.isEmpty();
  }

  private static String decoded(String target) {
    try {
      return URLDecoder.decode(target.replace("+", "%2B"), UTF_8);
    } catch (IllegalArgumentException e) {
      // A percent sign of its own: the name is meant literally.
      return target;
    }
  }
}
