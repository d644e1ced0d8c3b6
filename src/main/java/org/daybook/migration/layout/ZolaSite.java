package org.daybook.migration.layout;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.daybook.migration.header.Metadata;
import org.daybook.migration.header.ParsedText;
import org.daybook.migration.markdown.Shortcodes;

/** A site of Zola. */
final class ZolaSite implements FormerSite {
  private static final String CONTENT = "content/";
  private static final Pattern CALL =
      Pattern.compile(
          "\\{\\{(?!\\s*/\\*)\\s*(\\w+)\\s*\\((.*?)\\)\\s*\\}\\}|\\{%\\s*(?!end\\b)(\\w+)\\s*\\((.*?)\\)\\s*%\\}|\\{%\\s*end\\s*%\\}",
          Pattern.DOTALL);
  private static final Pattern QUOTED =
      Pattern.compile("(\\{[{%])/\\*\\s?(.*?)\\s?\\*/([}%]\\})", Pattern.DOTALL);

  private final Metadata configuration;

  ZolaSite(Metadata configuration) {
    this.configuration = configuration;
  }

  @Override
  public String generator() {
    return "Zola";
  }

  @Override
  public SiteFacts facts() {
    return SiteFacts.of(
        configuration, configuration.text("default_language"), configuration.text("base_url"));
  }

  @Override
  public boolean isText(String path) {
    return path.startsWith(CONTENT) && path.endsWith(".md");
  }

  @Override
  public FormerPage page(String path, ParsedText text) {
    Metadata metadata = text.metadata();
    BundlePath place = BundlePath.of(path.substring(CONTENT.length()));
    TextName name = place.name();
    String slug = metadata.text("slug").isEmpty() ? name.stem() : metadata.text("slug");
    String own = metadata.text("path");
    String address =
        "/"
            + (own.isEmpty()
                ? TextName.slugs(place.page(slug))
                : own.replaceAll("^/|/$", "") + "/");
    return new FormerPage(
        path, address, place.isIndex(), place.isBundle(), name.date(), false, false, text);
  }

  @Override
  public Optional<String> fileAddress(String path) {
    return isText(path) ? Optional.empty() : BundlePath.ofOther(path, CONTENT);
  }

  @Override
  public String markdown(FormerPage page, Shortcodes shortcodes, CallRemarks remarks) {
    String text =
        Calls.replaced(CALL, page.text().body(), call -> replaced(call, shortcodes, remarks));
    return Calls.replaced(
        QUOTED, text, call -> shortcodes.literal(call.group(1) + call.group(2) + call.group(3)));
  }

  private static String replaced(MatchResult call, Shortcodes shortcodes, CallRemarks remarks) {
    String source = Calls.argument(call.group(), "src");
    boolean image =
        call.group(1) != null && call.group(1).matches("(?i)image|figure|img|fit_image");
    if (image && !source.isEmpty()) {
      return Calls.figure(
          source, Calls.argument(call.group(), "alt"), Calls.argument(call.group(), "caption"));
    }
    if (!call.group().matches("\\{%\\s*end\\s*%\\}")) {
      remarks.unknown(call.start(), call.group());
    }
    return shortcodes.comment(call.group());
  }

  @Override
  public String headingId(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^a-z0-9]+", "-")
        .replaceAll("^-|-$", "");
  }

  @Override
  public List<String> candidates(String path, String from) {
    return List.of(CONTENT + path);
  }
}
