package org.daybook.migration;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.migration.PagePlaces.Placed;
import org.daybook.migration.markdown.LinkTarget;
import org.daybook.migration.markdown.Remarks;
import org.daybook.migration.markdown.TargetResolver;

/** The targets of the links of one page. */
final class PageTargets implements TargetResolver {
  private static final Pattern ELSEWHERE =
      Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*:|//).*", Pattern.DOTALL);
  private static final Pattern PARTS =
      Pattern.compile("([^?#]*)(\\?[^#]*)?(?:#(.*))?", Pattern.DOTALL);
  private static final Pattern MADE =
      Pattern.compile("/?(?:tags|categories|series|archive|authors|feed|page)(?:/.*)?|.*\\.xml");

  private final FormerLinks links;
  private final Placed from;
  private final Remarks remarks;

  PageTargets(FormerLinks links, Placed from, Remarks remarks) {
    this.links = links;
    this.from = from;
    this.remarks = remarks;
  }

  @Override
  public LinkTarget link(String destination, int line) {
    String local = links.local(destination.strip());
    Matcher parts = PARTS.matcher(local);
    if (local.isEmpty() || ELSEWHERE.matcher(local).matches() || !parts.matches()) {
      return LinkTarget.url(local.isEmpty() ? from.address() : local);
    }
    String fragment =
        parts.group(3) == null || parts.group(3).isEmpty() ? "" : "#" + parts.group(3);
    if (parts.group(1).isEmpty()) {
      return fragment.isEmpty() ? LinkTarget.url(from.address()) : LinkTarget.source(fragment);
    }
    Placed text = links.text(parts.group(1), from);
    if (text != null) {
      return LinkTarget.source(
          text.equals(from) && !fragment.isEmpty() ? fragment : "/" + text.file() + fragment);
    }
    if (FormerLinks.resolved(parts.group(1), from.page().address()).equals("/")) {
      return LinkTarget.source("/index.adoc" + fragment);
    }
    String file = links.file(parts.group(1), from);
    if (file.isEmpty() && !MADE.matcher(parts.group(1)).matches()) {
      remarks.add(line, "link", "a link leads to nothing that is imported: " + destination);
    }
    return LinkTarget.url(file.isEmpty() ? unknown(parts.group(1)) + fragment : relative(file));
  }

  // A path that begins at the site's root leads to the same place as before.
  private String unknown(String path) {
    return FormerLinks.resolved(path.replaceFirst("^@", ""), from.page().address());
  }

  @Override
  public String image(String destination, int line) {
    String local = links.local(destination.strip());
    if (ELSEWHERE.matcher(local).matches()) {
      return local;
    }
    String path = local.replaceFirst("[?#].*$", "");
    String file = links.file(path, from);
    if (file.isEmpty()) {
      remarks.add(line, "image", "an image is not in the former site: " + destination);
      return path.startsWith("@") ? path.substring(1) : path;
    }
    return relative(file);
  }

  private String relative(String file) {
    String folder = from.folder();
    return !folder.isEmpty() && file.startsWith(folder)
        ? file.substring(folder.length())
        : "/" + file;
  }
}
