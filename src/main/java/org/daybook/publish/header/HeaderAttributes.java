package org.daybook.publish.header;

import static java.util.Objects.requireNonNullElse;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.document.Html;
import org.daybook.site.Fact;
import org.daybook.site.Rights;

/**
 * The attributes of a document's header.
 *
 * @param values by name, as Asciidoctor has them: text in which an ampersand is a character
 *     reference
 */
public record HeaderAttributes(Map<String, String> values) {
  private static final Pattern LICENSE = Pattern.compile("(https?://[^\\s\\[]+)(?:\\[(.+)])?");

  /** The value as markup, or no markup. */
  public Html markup(String name) {
    return new Html(values.getOrDefault(name, "").strip());
  }

  /** The value as text, or the empty text. */
  public String text(String name) {
    return markup(name).text();
  }

  /** The parts of a value between commas. */
  public List<String> list(String name) {
    return Arrays.stream(text(name).split(","))
        .map(String::strip)
        .filter(part -> !part.isEmpty())
        .distinct()
        .toList();
  }

  /** Whether the attribute is set, and not to {@code false}. */
  public boolean flag(String name) {
    return values.containsKey(name) && !text(name).equals("false");
  }

  /**
   * What is said about rights in the site's texts; a licence is a name, a URL or {@code URL[name]}.
   */
  Rights rights() {
    String license = text("page-license");
    Matcher link = LICENSE.matcher(license);
    if (!link.matches()) {
      return new Rights(text("copyright"), license, "");
    }
    String name = requireNonNullElse(link.group(2), link.group(1));
    return new Rights(text("copyright"), name, link.group(1));
  }

  /** The attribute as a fact of a project; only a value that is a web address becomes a link. */
  public Optional<Fact> fact(String attribute, String name) {
    String value = text(attribute);
    boolean link = value.startsWith("https://") || value.startsWith("http://");
    return value.isEmpty() ? Optional.empty() : Optional.of(new Fact(name, value, link));
  }
}
