package org.daybook.renderer.protocol;

import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;

/** How sources name each other. */
public final class SourcePath {
  private static final Pattern SCHEME =
      Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

  private SourcePath() {}

  /**
   * The path below the content folder that a source means by a target: relative to the source's own
   * folder or, behind a slash, to the content folder. None where that leads out of the content
   * folder, or the target is a URL.
   */
  public static Optional<String> resolve(String source, String target) {
    if (isUrl(target)) {
      return Optional.empty();
    }
    Deque<String> parts = new ArrayDeque<>();
    if (!target.startsWith("/")) {
      parts.addAll(Arrays.asList(source.split("/", -1)));
      parts.removeLast();
    }
    for (String part : target.split("/", -1)) {
      if (part.equals("..") && parts.pollLast() == null) {
        return Optional.empty();
      } else if (!part.equals("..") && !part.equals(".") && !part.isEmpty()) {
        parts.addLast(part);
      }
    }
    return Optional.of(Normalizer.normalize(String.join("/", parts), Normalizer.Form.NFC));
  }

  /** Says whether a target names a server or a scheme, and so no source. */
  public static boolean isUrl(String target) {
    return target.startsWith("//") || SCHEME.matcher(target).matches();
  }
}
