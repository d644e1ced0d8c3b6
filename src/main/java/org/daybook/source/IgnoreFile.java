package org.daybook.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.jgit.ignore.FastIgnoreRule;
import org.eclipse.jgit.ignore.IgnoreNode;

/**
 * The file {@value #NAME} of a folder: patterns, in the syntax of gitignore, of files that are not
 * content.
 *
 * @param text what is written in it
 * @param problems one sentence for each line that is no pattern; it costs only itself
 */
record IgnoreFile(String text, IgnoreNode patterns, List<String> problems) {
  static final String NAME = ".daybookignore";

  private static final int MOST_BYTES = 65_536;

  /** Lines on which a regular expression could take too long or recurse too deeply. */
  private static final Pattern COSTLY =
      Pattern.compile(".{257,}|.*(?:\\*+[^*/]+){4}.*|(?:.*\\*\\*){5}.*");

  /**
   * The ignore file of a folder, if there is one.
   *
   * @param earlier the one that the folder had before; it is taken if the text is the same
   * @throws IOException if it cannot be read, or is too long
   */
  static Optional<IgnoreFile> in(Path folder, Optional<IgnoreFile> earlier) throws IOException {
    Path file = folder.resolve(NAME);
    if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      return Optional.empty();
    }
    if (Files.size(file) > MOST_BYTES) {
      throw new IOException("is longer than 64 KiB: name folders instead of files");
    }
    String text = Files.readString(file);
    return earlier.filter(same -> same.text.equals(text)).or(() -> Optional.of(parse(text)));
  }

  /**
   * Says whether a file is ignored; empty if no pattern says so or the opposite.
   *
   * @param path from this folder
   */
  Optional<Boolean> ignores(String path, boolean folder) {
    return Optional.ofNullable(patterns.checkIgnored(path, folder));
  }

  static IgnoreFile parse(String text) {
    List<FastIgnoreRule> rules = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    List<String> lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replaceFirst("^\\uFEFF", "");
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      Optional<FastIgnoreRule> rule = rule(line);
      rule.ifPresent(rules::add);
      if (rule.isEmpty()) {
        problems.add("line " + (i + 1) + " is not a pattern of gitignore: correct or remove it");
      }
    }
    return new IgnoreFile(text, new IgnoreNode(rules), List.copyOf(problems));
  }

  private static Optional<FastIgnoreRule> rule(String line) {
    return COSTLY.matcher(line).matches()
        ? Optional.empty()
        : Optional.of(new FastIgnoreRule(line)).filter(rule -> !rule.isEmpty());
  }
}
