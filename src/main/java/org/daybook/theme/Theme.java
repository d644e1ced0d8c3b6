package org.daybook.theme;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daybook.io.Fingerprint;
import org.daybook.language.Translations;

/**
 * The look that an operator gives a site, immutable.
 *
 * @param files that pages may load, by their paths in the theme's folder
 * @param chrome the markup that pages show around their own
 * @param translations the words of pages, with those that the operator has replaced
 * @param paper the colour behind a page's text, for the frames of browsers
 * @param fingerprint of everything else: equal on every node that has the same folder
 */
public record Theme(
    Map<String, ThemeFile> files,
    Chrome chrome,
    Translations translations,
    Palette.Pair paper,
    String fingerprint) {
  private static final String STYLESHEET = "theme.css";
  private static final String LOGO = "logo.svg";
  private static final String ICON = "favicon.svg";

  /** The look of a site whose operator has chosen none. */
  public static final Theme NONE = new Theme(Map.of(), Chrome.NONE, Translations.STANDARD);

  /** A theme with the fingerprint of its parts. */
  Theme(Map<String, ThemeFile> files, Chrome chrome, Translations translations) {
    this(
        files,
        chrome,
        translations,
        paper(files),
        fingerprint(new TreeMap<>(files), chrome, translations));
  }

  public Theme {
    files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
  }

  /** The file at a path in the theme's folder. */
  public Optional<ThemeFile> file(String path) {
    return Optional.ofNullable(files.get(path));
  }

  /** The name of the style sheet, which follows Daybook's own, if there is one. */
  public Optional<String> stylesheet() {
    return name(STYLESHEET);
  }

  /** The name of the picture beside the site's title, if there is one. */
  public Optional<String> logo() {
    return name(LOGO);
  }

  /** The name of the icon in place of Daybook's, if there is one. */
  public Optional<String> icon() {
    return name(ICON);
  }

  private Optional<String> name(String path) {
    return Optional.of(path).filter(files::containsKey);
  }

  private static Palette.Pair paper(Map<String, ThemeFile> files) {
    return Optional.ofNullable(files.get(STYLESHEET))
        .flatMap(css -> Palette.of(css.text()).colour("paper"))
        .orElse(Palette.PAPER);
  }

  private static String fingerprint(
      SortedMap<String, ThemeFile> files, Chrome chrome, Translations translations) {
    if (files.isEmpty()
        && chrome.equals(Chrome.NONE)
        && translations.equals(Translations.STANDARD)) {
      return "";
    }
    Map<String, String> digests =
        files.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    file -> file.getValue().digest(),
                    (a, b) -> a,
                    TreeMap::new));
    return Fingerprint.of(
        out -> {
          out.map(digests);
          out.text(chrome.head()).text(chrome.header()).text(chrome.footer());
          translations.writeTo(out);
        });
  }
}
