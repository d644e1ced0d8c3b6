package org.daybook.migration.layout;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.migration.header.Metadata;
import org.daybook.migration.header.ParsedText;
import org.daybook.migration.markdown.Shortcodes;

/** A site of Hugo, in its first language. */
final class HugoSite implements FormerSite {
  private final Metadata configuration;
  private final String content;

  HugoSite(Metadata configuration, String content) {
    this.configuration = configuration;
    this.content = content;
  }

  /** The folder of texts in the first language. */
  static String content(Metadata configuration) {
    String language = configuration.text("defaultContentLanguage");
    String code = language.isEmpty() ? "en" : language;
    String own =
        configuration.text("languages." + code + ".contentDir", "contentDir", "contentdir");
    return (own.isEmpty() ? "content" : own.replaceAll("^\\./|/$", "")) + "/";
  }

  @Override
  public String generator() {
    return "Hugo";
  }

  @Override
  public SiteFacts facts() {
    return SiteFacts.of(
        configuration,
        configuration.text("languageCode", "locale", "defaultContentLanguage"),
        configuration.text("baseURL", "baseurl"));
  }

  @Override
  public Set<String> taxonomies() {
    Metadata own = configuration.below("taxonomies");
    return own.values().keySet().stream()
        .flatMap(key -> Stream.of(key, own.text(key)))
        .collect(Collectors.toSet());
  }

  @Override
  public boolean isText(String path) {
    boolean translated = path.matches(".*\\.[a-z]{2}(?:-[a-zA-Z]{2,4})?\\.[a-z]+");
    return path.startsWith(content) && FormerMarkup.of(path).isPresent() && !translated;
  }

  @Override
  public FormerPage page(String path, ParsedText text) {
    Metadata metadata = text.metadata();
    BundlePath place = BundlePath.of(path.substring(content.length()));
    boolean index = place.isIndex();
    TextName named = place.name();
    // Hugo leaves a date in the name unless the site says otherwise.
    String stem = (named.date().isEmpty() ? "" : named.date() + "-") + named.stem();
    String own = metadata.text("url");
    String pattern = pattern(named.folder());
    String slug = metadata.text("slug").isEmpty() ? stem : metadata.text("slug");
    FormerPage plain =
        new FormerPage(
            path,
            address(place.page(slug)),
            index,
            place.isBundle(),
            named.date(),
            false,
            false,
            text);
    String address =
        !own.isEmpty()
            ? own.startsWith("/") ? own : "/" + own
            : pattern.isEmpty() || index
                ? plain.address()
                : Permalink.of(pattern, plain, stem, named.folder());
    return new FormerPage(path, address, index, place.isBundle(), named.date(), false, false, text);
  }

  private String pattern(String folder) {
    String section = folder.contains("/") ? folder.substring(0, folder.indexOf('/')) : "";
    return configuration.text("permalinks.page." + section, "permalinks." + section);
  }

  private static String address(String path) {
    return "/" + path.toLowerCase(Locale.ROOT).replace(' ', '-').replace("index/", "");
  }

  @Override
  public Optional<String> fileAddress(String path) {
    boolean text = path.startsWith(content) && FormerMarkup.of(path).isPresent();
    return text ? Optional.empty() : BundlePath.ofOther(path, content);
  }

  @Override
  public String markdown(FormerPage page, Shortcodes shortcodes, CallRemarks remarks) {
    return new HugoCalls(shortcodes, remarks).replaced(page.text().body());
  }

  @Override
  public List<String> candidates(String path, String from) {
    String plain = content + path.replaceFirst("^/", "");
    String relative = path.startsWith("/") ? plain : from + path;
    return Stream.of(relative, plain)
        .flatMap(
            name -> Stream.concat(Stream.of(name), BundlePath.ofLink(name.replaceAll("/$", ""))))
        .toList();
  }
}
