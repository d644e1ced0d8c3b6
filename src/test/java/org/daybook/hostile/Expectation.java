package org.daybook.hostile;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.daybook.hostile.Writing.Fate;

/** The files of a content folder, and by them the words that readers may and must find. */
final class Expectation {
  private static final Pattern WORD = Pattern.compile("z[pq]x[a-z]+");

  private final Map<Place, Writing> files = new LinkedHashMap<>();
  private final Map<Place, Set<String>> published = new HashMap<>();
  private final Set<String> names = new HashSet<>();

  /** Takes note of a change before it is published. */
  void apply(Change change) {
    Place place = change.place();
    boolean gone = change.writing() == Writing.REMOVED || change.writing() == Writing.LINKED;
    files.keySet().removeIf(file -> gone && isBelow(file, place));
    published.keySet().removeIf(file -> gone && isBelow(file, place));
    if (!gone && !place.isFolder()) {
      files.put(place, change.writing());
    }
  }

  /** Takes note of a publication: what it shows may stand in for what is broken later. */
  void publish() {
    for (Place file : files.keySet()) {
      if (!isHidden(file)) {
        Set<String> words = words(file + " " + text(file));
        names.addAll(
            words.stream().filter(word -> word.startsWith("zpx") || file.isPartial()).toList());
        Set<String> before = published.getOrDefault(file, Set.of());
        boolean mayStandIn = !isGood(file) || file.isClaimed() || isContested(file);
        Set<String> now = new HashSet<>(mayStandIn ? before : Set.of());
        now.addAll(words);
        published.put(file, now);
      }
    }
  }

  /** The marked words in a text. */
  static Set<String> words(String text) {
    Set<String> words = new TreeSet<>();
    WORD.matcher(text.toLowerCase(Locale.ROOT))
        .results()
        .map(MatchResult::group)
        .forEach(words::add);
    return words;
  }

  /**
   * The marked words that may be in any response. Names stay in tombstones, and included texts in
   * last good versions.
   */
  Set<String> allowed() {
    Set<String> allowed = new HashSet<>(names);
    files.keySet().stream()
        .filter(file -> !isHidden(file))
        .forEach(file -> allowed.addAll(published.getOrDefault(file, Set.of())));
    return allowed;
  }

  /** The secrets that must be found, by address. */
  Map<String, String> required() {
    Map<String, String> required = new LinkedHashMap<>();
    files.forEach(
        (file, writing) -> {
          if (isGood(file) && !isUncertain(file) && !isContested(file)) {
            required.put(address(file), file.secret(writing));
          }
        });
    return required;
  }

  private boolean isContested(Place file) {
    return files.keySet().stream()
        .anyMatch(
            other ->
                !other.equals(file)
                    && !other.isHidden()
                    && (address(other).equals(address(file)) || isSameName(other, file)));
  }

  /** Says whether two names differ in their form of Unicode alone; one of the files is not read. */
  private static boolean isSameName(Place one, Place other) {
    return Normalizer.normalize(one.path(), Normalizer.Form.NFC)
        .equals(Normalizer.normalize(other.path(), Normalizer.Form.NFC));
  }

  /** The secrets of files that lists must not have, because nothing links to them. */
  Map<String, String> unlisted() {
    Map<String, String> unlisted = new LinkedHashMap<>();
    boolean linked = files.containsValue(Writing.LINKS);
    files.forEach(
        (file, writing) -> {
          if (writing == Writing.UNLISTED
              && !file.isAsset()
              && !file.isPartial()
              && !file.isIndex()
              && !linked) {
            unlisted.put(address(file), file.secret(writing));
          }
        });
    return unlisted;
  }

  /** The addresses of all files, hidden ones too. */
  Set<String> addresses() {
    Set<String> addresses = new TreeSet<>();
    files.keySet().forEach(file -> addresses.add(address(file)));
    return addresses;
  }

  private String text(Place file) {
    return files.getOrDefault(file, Writing.PLAIN).text(file);
  }

  private String address(Place file) {
    return file.address(files.getOrDefault(file, Writing.PLAIN));
  }

  private boolean isGood(Place file) {
    Writing writing = files.getOrDefault(file, Writing.REMOVED);
    Fate fate = file.isAsset() ? Fate.PUBLIC : writing.fate();
    return !isHidden(file) && (fate == Fate.PUBLIC || fate == Fate.UNLISTED);
  }

  /** Says whether rules that are not tested here decide if and where a file is published. */
  private boolean isUncertain(Place file) {
    return file.isClaimed()
        || file.isPartial()
        || file.isDated()
        || index(file).filter(this::isHidden).isPresent()
        || (file.isAsset() && bundle(file).filter(this::isOddBundle).isPresent())
        || (file.isAsset() && bundle(file).isEmpty() && !isOpen(file));
  }

  /** Says whether a folder has a page to see, or none at all. */
  private boolean isOpen(Place asset) {
    List<Place> pages =
        files.keySet().stream()
            .filter(file -> !file.isAsset() && top(file).equals(top(asset)))
            .toList();
    return pages.isEmpty()
        || pages.stream().anyMatch(page -> isGood(page) && !isContested(page) && !page.isClaimed());
  }

  private static String top(Place file) {
    return file.path().replaceFirst("/.*", "");
  }

  private boolean isOddBundle(Place index) {
    return !isGood(index) || !files.getOrDefault(index, Writing.PLAIN).slug().isEmpty();
  }

  private boolean isHidden(Place file) {
    Writing writing = files.getOrDefault(file, Writing.REMOVED);
    return file.isHidden()
        || (!file.isAsset() && !file.isPartial() && writing.fate() == Fate.HIDDEN)
        || (file.isAsset() && bundle(file).filter(this::isHidden).isPresent());
  }

  /** The text that an asset belongs to. */
  private Optional<Place> bundle(Place file) {
    return file.bundle().filter(files::containsKey);
  }

  /** The index of the section. */
  private Optional<Place> index(Place file) {
    return Optional.of(new Place(top(file) + "/index.adoc"))
        .filter(index -> files.containsKey(index) && !index.equals(file));
  }

  private static boolean isBelow(Place file, Place other) {
    return file.equals(other) || file.path().startsWith(other.path() + "/");
  }
}
