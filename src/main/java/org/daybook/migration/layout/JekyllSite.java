package org.daybook.migration.layout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.migration.header.Metadata;
import org.daybook.migration.header.ParsedText;
import org.daybook.migration.markdown.Shortcodes;

/** A site of Jekyll. */
final class JekyllSite implements FormerSite {
  private static final Pattern HIDDEN = Pattern.compile("(?:^|.*/)_(?!posts/|drafts/)[^/]*/.*");
  private final Metadata configuration;
  private final JekyllAddresses addresses;

  JekyllSite(Metadata configuration) {
    this.configuration = configuration;
    addresses = new JekyllAddresses(configuration);
  }

  @Override
  public String generator() {
    return "Jekyll";
  }

  @Override
  public SiteFacts facts() {
    return SiteFacts.of(
        configuration,
        configuration.text("lang"),
        configuration.text("url") + configuration.text("baseurl"));
  }

  @Override
  public boolean isText(String path) {
    boolean readme = path.matches("(?i:readme|license|contributing|changelog)\\.[a-z]+");
    return FormerMarkup.of(path).isPresent()
        && !readme
        && (!HIDDEN.matcher(path).matches() || !addresses.collection(path).isEmpty());
  }

  @Override
  public FormerPage page(String path, ParsedText parsed) {
    ParsedText text =
        new ParsedText(
            words(parsed.metadata()), parsed.body(), parsed.hasFrontMatter(), parsed.lines());
    TextName names = TextName.of(path);
    Matcher special = Pattern.compile("(.*?)(_posts|_drafts)/.*").matcher(path);
    boolean post = special.matches();
    boolean draft = post && special.group(2).equals("_drafts");
    boolean index = !post && names.stem().equals("index");
    FormerPage plain = new FormerPage(path, "/", index, false, names.date(), draft, post, text);
    String folder = post ? Permalink.categories(special.group(1), text.metadata()) : names.folder();
    String address = addresses.of(plain, names, folder);
    return new FormerPage(path, address, index, false, names.date(), draft, post, text);
  }

  /**
   * The metadata with lists of tags and categories, which may be texts with spaces between them.
   */
  private static Metadata words(Metadata metadata) {
    Map<String, Object> values = new HashMap<>(metadata.values());
    for (String key : List.of("tags", "categories")) {
      String text = metadata.text(key);
      if (!text.isEmpty() && !text.contains(",")) {
        values.put(key, List.of(text.split("\\s+", -1)));
      }
    }
    return new Metadata(values);
  }

  @Override
  public Optional<String> fileAddress(String path) {
    return path.matches("(?:.*/)?_.*") || FormerMarkup.of(path).isPresent()
        ? Optional.empty()
        : Optional.of("/" + path);
  }

  @Override
  public String markdown(FormerPage page, Shortcodes shortcodes, CallRemarks remarks) {
    return new LiquidCalls(configuration, page.metadata(), shortcodes, remarks)
        .replaced(page.text().body());
  }

  @Override
  public List<String> candidates(String path, String from) {
    return Stream.concat(
            Stream.of(path),
            Stream.of(".md", ".markdown", ".adoc", ".html")
                .map(ending -> "_posts/" + path + ending))
        .toList();
  }
}
