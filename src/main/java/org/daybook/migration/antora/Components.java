package org.daybook.migration.antora;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.daybook.migration.files.SourceFiles;
import org.daybook.migration.header.MetadataException;
import org.daybook.migration.header.MetadataReader;
import org.daybook.migration.report.FindingList;

/** Finds the components of Antora among files. */
public final class Components {
  private static final Pattern DESCRIPTION = Pattern.compile("(?:.*/)?antora\\.yml");

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern LONG = Pattern.compile("0*(\\d{8,})");

  private Components() {}

  /** Says whether there is a component. */
  public static boolean areIn(SourceFiles files) {
    return files.paths().stream().anyMatch(path -> DESCRIPTION.matcher(path).matches());
  }

  /** The components by their folders. A description that cannot be read is reported. */
  static Map<String, Component> in(SourceFiles files, FindingList findings) throws IOException {
    Map<String, Component> components = new LinkedHashMap<>();
    for (String path : files.paths()) {
      if (DESCRIPTION.matcher(path).matches()) {
        try {
          String root = path.substring(0, path.lastIndexOf('/') + 1);
          components.put(root, Component.of(root, MetadataReader.file(path, files.text(path))));
        } catch (MetadataException e) {
          findings.add(path, e.line(), "unread", "is left out: " + e.getMessage());
        }
      }
    }
    List<Component> all = List.copyOf(components.values());
    components.values().removeIf(component -> isOlder(component, all, findings));
    return components;
  }

  // Content has one version of a text; a former one would have the same attributes and references.
  private static boolean isOlder(Component component, List<Component> all, FindingList findings) {
    Component newest =
        all.stream()
            .filter(other -> other.name().equals(component.name()))
            .max(Comparator.comparing(Component::version, Components::compared))
            .orElse(component);
    boolean older = compared(component.version(), newest.version()) < 0;
    if (older) {
      findings.add(
          component.root() + "antora.yml",
          1,
          "version",
          "version %s of %s is left out, because there is %s; import it into a folder of its own"
              .formatted(component.version(), component.name(), newest.version()));
    }
    return older;
  }

  /** The order of versions. A component without one is newer than all others. */
  private static int compared(String one, String other) {
    if (one.isEmpty() || other.isEmpty()) {
      return Boolean.compare(one.isEmpty(), other.isEmpty());
    }
    return padded(one).compareTo(padded(other));
  }

  private static String padded(String version) {
    String numbers = NUMBER.matcher(version).replaceAll("00000000$0");
    return LONG.matcher(numbers).replaceAll("$1");
  }
}
