package org.daybook.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.daybook.io.NamedFolder;

/**
 * The facts about settings that messages name beside their values.
 *
 * @param origins the name and the source of each setting that a source has, by key
 * @param unknown sentences about names that are no settings, without paths
 */
public record Provenance(Map<String, String> origins, List<String> unknown) {
  public Provenance {
    origins = Map.copyOf(origins);
    unknown = List.copyOf(unknown);
  }

  /** The name under which the operator wrote the value of a key, and its source. */
  public String origin(String key) {
    return origins.getOrDefault(key, key + " (default)");
  }

  /** Says whether a source has a key. */
  public boolean isSet(String key) {
    return origins.containsKey(key);
  }

  /** The folder that is the value of a key, for messages about it. */
  public NamedFolder folder(String key, Path path) {
    return new NamedFolder(path, origin(key));
  }
}
