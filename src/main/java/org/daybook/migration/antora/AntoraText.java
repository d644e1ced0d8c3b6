package org.daybook.migration.antora;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.migration.report.FindingList;
import org.jspecify.annotations.Nullable;

/** Writes the references of one text of Antora as paths of content. */
final class AntoraText {
  private static final Pattern INCLUDE =
      Pattern.compile("^(\\s*include::)([^\\[\\s][^\\[]*)(?=\\[)");
  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<![\\w\\\\])(xref:|image::?|link:|video::|audio::)([^\\s\\[\\]+]+)(?=\\[)|<<([\\w./:$-]+\\.adoc)#?([^,>]*)");

  /** The attributes by which earlier versions of Antora name the folders of a module. */
  private static final Pattern FAMILY =
      Pattern.compile("(?<=:)\\{(attachment|example|image|partial)sdir}/");

  private static final Pattern URL = Pattern.compile("(?:https?|ftp|mailto|data):.*|//.*");

  private final Resources resources;
  private final Resource text;
  private final FindingList findings;

  AntoraText(Resources resources, Resource text, FindingList findings) {
    this.resources = resources;
    this.text = text;
    this.findings = findings;
  }

  String converted(String source) {
    StringBuilder out = new StringBuilder();
    int line = 0;
    for (String each : source.split("\n", -1)) {
      int number = ++line;
      String named = FAMILY.matcher(each).replaceAll("$1\\$");
      String included = replaced(INCLUDE, named, include -> include(include, number));
      out.append(replaced(REFERENCE, included, one -> reference(one, number))).append("\n");
    }
    return out.toString();
  }

  private static String replaced(Pattern form, String line, Function<MatchResult, String> with) {
    return form.matcher(line).replaceAll(match -> Matcher.quoteReplacement(with.apply(match)));
  }

  private String include(MatchResult include, int line) {
    String target = include.group(2);
    if (URL.matcher(target).matches()) {
      findings.add(text.path(), line, "include", "an include of a URL is a comment now: " + target);
      return "// " + include.group();
    }
    if (target.startsWith("{")) {
      return include.group();
    }
    Resource beside = resources.at(text.path().replaceFirst("[^/]*$", "") + target);
    Resource found = beside == null ? resources.find(target, "page", text) : beside;
    return include.group(1) + path(found, target, "page", line);
  }

  private String reference(MatchResult match, int line) {
    if (match.group(3) != null) {
      return "<<"
          + path(resources.find(match.group(3), "page", text), match.group(3), "page", line)
          + "#"
          + match.group(4);
    }
    String macro = match.group(1);
    String target = match.group(2);
    boolean media = !macro.equals("xref:") && !macro.equals("link:");
    boolean local = macro.equals("link:") && !target.contains("$");
    int hash = target.indexOf('#');
    String file = hash < 0 ? target : target.substring(0, hash);
    boolean page = media || file.contains(".adoc") || file.contains("$") || file.contains(":");
    if (URL.matcher(target).matches()
        || file.isEmpty()
        || local
        || (file.startsWith("{") && !media)
        || !page) {
      return match.group();
    }
    String family = media ? "image" : "page";
    Resource found = resources.find(file, family, text);
    boolean whole = hash < 0 || resources.isOfWhole(found, target.substring(hash + 1));
    String fragment = whole ? "" : target.substring(hash);
    boolean linked = found != null && !media && !found.isPage();
    return (linked ? "link:" : macro) + path(found, file, family, line) + fragment;
  }

  private String path(@Nullable Resource found, String target, String family, int line) {
    String path = found == null ? resources.path(target, family, text) : found.file();
    if (found == null && !target.contains("{")) {
      findings.add(
          text.path(), line, "link", "a reference leads to nothing that is imported: " + target);
    }
    return path.isEmpty() ? target : "/" + path;
  }
}
