package org.daybook.migration.asciidoc;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.migration.markdown.LinkTarget;
import org.daybook.migration.markdown.TargetResolver;

/** Writes the references of one text in AsciiDoc as paths of content. Listings stay as they are. */
public final class AsciiDocReferences {
  private static final Pattern INCLUDE = Pattern.compile("^include::([^\\[\\s]+)(?=\\[)");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<![\\w\\\\:/])(xref:|link:|image::?|video::|audio::)([^\\s\\[\\]{+]+)"
              + "(?=\\[)|<<([\\w./-]+\\.(?:adoc|asciidoc)(?:#[\\w-]*)?)");
  private static final Pattern ELSEWHERE = Pattern.compile("(?:[A-Za-z][\\w+.-]*:|//|#).*");
  private static final Pattern IMAGES = Pattern.compile(":imagesdir:\\s*([^\\s{]*)\\s*");
  private static final Pattern DELIMITER = Pattern.compile("(-{4,}|\\.{4,}|\\+{4,}|/{4,}|`{3}).*");

  /** A reference to a text that opens in another window, which only links can. */
  private static final Pattern WINDOW = Pattern.compile("(xref:/[^\\s\\[]+\\[[^\\]]*)\\^\\]");

  private final TargetResolver targets;
  private final IncludeResolver includes;
  private final String folder;
  private String images;

  /**
   * The references of a text.
   *
   * @param folder of the new file, with a slash; empty at the top
   * @param images the folder of images that its header names, or empty
   */
  public AsciiDocReferences(
      TargetResolver targets, IncludeResolver includes, String folder, String images) {
    this.targets = targets;
    this.includes = includes;
    this.folder = folder;
    this.images = images.replaceFirst("/$", "");
  }

  /** The same text with new targets. */
  public String converted(String source) {
    StringBuilder out = new StringBuilder();
    String open = "";
    int line = 0;
    for (String each : source.split("\n", -1)) {
      int number = ++line;
      Matcher delimiter = DELIMITER.matcher(each.strip());
      String mark = delimiter.matches() ? delimiter.group(1) : "";
      boolean verbatim = !open.isEmpty();
      if (!mark.isEmpty()) {
        open = open.isEmpty() ? mark : open.equals(mark) ? "" : open;
      }
      Matcher directory = IMAGES.matcher(each);
      if (directory.matches() && !verbatim) {
        images = directory.group(1).replaceFirst("/$", "");
      }
      String included = replaced(INCLUDE, each, include -> include(include, number));
      String referring =
          verbatim ? included : replaced(REFERENCE, included, one -> reference(one, number));
      out.append(WINDOW.matcher(referring).replaceAll("$1]")).append("\n");
    }
    return out.toString();
  }

  private static String replaced(Pattern form, String line, Function<MatchResult, String> with) {
    return form.matcher(line).replaceAll(match -> Matcher.quoteReplacement(with.apply(match)));
  }

  private String include(MatchResult include, int line) {
    String path = includes.path(include.group(1), line);
    return path.isEmpty() ? "// " + include.group() : "include::/" + path;
  }

  private String reference(MatchResult match, int line) {
    if (match.group(3) != null) {
      return "<<" + targets.link(match.group(3), line).value();
    }
    String macro = match.group(1);
    String target = match.group(2);
    boolean id = macro.equals("xref:") && !target.matches(".*[./].*");
    if (ELSEWHERE.matcher(target).matches() || id) {
      return match.group();
    }
    if (!macro.equals("xref:") && !macro.equals("link:")) {
      return macro + image(target, line);
    }
    LinkTarget found = targets.link(target, line);
    return (found.source() ? "xref:" : "link:") + found.value();
  }

  private String image(String target, int line) {
    boolean relative = !images.isEmpty() && !target.startsWith("/");
    String path = targets.image(relative ? images + "/" + target : target, line);
    return path.startsWith("/") || ELSEWHERE.matcher(path).matches() ? path : "/" + folder + path;
  }
}
