package org.daybook.migration.antora;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.daybook.migration.files.SourceFiles;
import org.daybook.migration.header.MetadataException;
import org.daybook.migration.header.MetadataReader;
import org.daybook.migration.report.FindingList;

/** Finds the components of Antora among files. */
public final class Components {
  private static final Pattern DESCRIPTION = Pattern.compile("(?:.*/)?antora\\.yml");

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
    return components;
  }
}
