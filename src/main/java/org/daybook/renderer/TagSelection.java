package org.daybook.renderer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a file selected by tagged regions, as the AsciiDoc documentation defines them
 * ("Include Content by Tagged Regions").
 *
 * @param tags whether the regions of a tag are selected
 * @param outside whether lines outside all regions are selected
 * @param others whether regions of any other tag are selected; if null, they are like the lines
 *     around them
 */
record TagSelection(Map<String, Boolean> tags, boolean outside, @Nullable Boolean others) {
  private static final String EVERY_LINE = "**";
  private static final String EVERY_TAG = "*";

  /** The selection of these tags, of which {@code !} excludes one; empty if there is no name. */
  static Optional<TagSelection> of(List<String> names) {
    Map<String, Boolean> tags = new LinkedHashMap<>();
    for (String name : names) {
      boolean in = !name.startsWith("!");
      tags.put(in ? name : name.substring(1), in);
    }
    tags.remove("");
    return tags.isEmpty() ? Optional.empty() : Optional.of(of(tags));
  }

  Excerpt select(String text) {
    return new TaggedLines(this).select(text);
  }

  private static TagSelection of(Map<String, Boolean> tags) {
    boolean first = tags.values().iterator().next();
    boolean tagFirst = tags.keySet().iterator().next().equals(EVERY_TAG);
    Boolean everyLine = tags.remove(EVERY_LINE);
    Boolean everyTag = tags.remove(EVERY_TAG);
    if (everyLine != null) {
      boolean rest = everyTag == null && !everyLine && !tags.isEmpty() && !firstOf(tags);
      return new TagSelection(tags, everyLine, rest ? Boolean.TRUE : everyTag);
    }
    if (everyTag != null) {
      return new TagSelection(tags, tagFirst && !first, everyTag);
    }
    return new TagSelection(tags, !tags.containsValue(true), null);
  }

  private static boolean firstOf(Map<String, Boolean> tags) {
    return tags.values().iterator().next();
  }
}
