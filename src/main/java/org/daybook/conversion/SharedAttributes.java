package org.daybook.conversion;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.document.AsciiDocNames;
import org.daybook.document.SharedName;
import org.daybook.io.Fingerprint;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/**
 * The attributes that the indexes of a site and of a section share with every document below them:
 * those of their headers that {@code page-attributes} names. A section's replace the site's.
 */
final class SharedAttributes {
  /** The name of the attribute that names them. */
  private static final String NAMES = "page-attributes";

  private static final String DRAFTS = "_drafts";
  private static final int LONGEST_HEADER = 20_000;
  private static final int MOST_KNOWN = 1_000;
  private static final Pattern NAME = Pattern.compile(SharedName.PATTERN);
  private static final Pattern REFERENCE = Pattern.compile("\\{(\\w[\\w-]*)}");

  // Every document asks, and a file is the same until its author edits it. By the file's digest.
  private static final Map<String, Map<String, String>> KNOWN = new ConcurrentHashMap<>();

  private SharedAttributes() {}

  /** The attributes that a document sees; values are markup. */
  static Map<String, String> of(String path, ContentTree tree) {
    return below(indexAbove(path), tree);
  }

  /** The nearest index above a document; empty for the site's own. */
  static String indexAbove(String path) {
    String usual = AsciiDocNames.usual(path);
    String[] parts = usual.split("/", -1);
    String top = parts[0].equals(DRAFTS) && parts.length > 1 ? parts[1] : parts[0];
    String own = top + "/" + AsciiDocNames.INDEX;
    if (usual.equals(AsciiDocNames.INDEX)) {
      return "";
    }
    return usual.equals(own) || top.equals(parts[parts.length - 1]) ? AsciiDocNames.INDEX : own;
  }

  private static Map<String, String> below(String index, ContentTree tree) {
    Map<String, String> all = new TreeMap<>();
    Stream.of(AsciiDocNames.INDEX, index)
        .filter(level -> !index.isEmpty())
        .distinct()
        .flatMap(level -> tree.meant(level).flatMap(tree::file).stream())
        .forEach(level -> shared(level).forEach((name, v) -> all.put(name, resolved(v, all))));
    return all;
  }

  /** The digest of the attributes below an index; empty if there are none. */
  static String digest(String index, ContentTree tree) {
    Map<String, String> all = below(index, tree);
    return all.isEmpty() ? "" : Fingerprint.of(out -> out.map(all));
  }

  private static Map<String, String> shared(SourceFile index) {
    if (KNOWN.size() > MOST_KNOWN) {
      KNOWN.clear();
    }
    try {
      Map<String, String> known = KNOWN.get(index.digest());
      Map<String, String> shared = known == null ? read(index) : known;
      KNOWN.put(index.digest(), shared);
      return shared;
    } catch (IOException e) {
      return Map.of(); // It is not remembered, because the next look may read the file.
    }
  }

  private static Map<String, String> read(SourceFile index) throws IOException {
    byte[] bytes = index.bytes();
    String text = new String(bytes, 0, Math.min(bytes.length, LONGEST_HEADER), UTF_8);
    Map<String, String> entries = HeaderEntries.of(text);
    Map<String, String> shared = new LinkedHashMap<>(entries);
    String names = entries.getOrDefault(NAMES, "").toLowerCase(Locale.ROOT);
    shared.keySet().retainAll(Arrays.asList(names.split("\\s*,\\s*")));
    shared.keySet().removeIf(name -> !NAME.matcher(name).matches());
    shared.replaceAll((name, value) -> escaped(value));
    return shared;
  }

  private static String escaped(String value) {
    return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  private static String resolved(String value, Map<String, String> set) {
    return REFERENCE
        .matcher(value)
        .replaceAll(
            found -> Matcher.quoteReplacement(set.getOrDefault(found.group(1), found.group())));
  }
}
