package org.daybook.migration.layout;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.migration.files.SourceFiles;
import org.daybook.migration.header.Metadata;
import org.daybook.migration.header.MetadataException;
import org.daybook.migration.header.MetadataReader;
import org.daybook.migration.report.FindingList;

/** Recognizes the generator of a folder by its configuration. */
public final class FormerSites {
  private static final List<String> HUGO =
      List.of(
          "hugo.toml",
          "hugo.yaml",
          "hugo.yml",
          "config.toml",
          "config.yaml",
          "config.yml",
          "config/_default/hugo.toml",
          "config/_default/hugo.yaml",
          "config/_default/config.toml",
          "config/_default/config.yaml");

  private FormerSites() {}

  /** The site in a folder, if its generator is known. */
  public static Optional<FormerSite> in(SourceFiles files, FindingList findings) {
    if (files.has("_config.yml")
        || files.paths().stream().anyMatch(path -> path.startsWith("_posts/"))) {
      return Optional.of(new JekyllSite(read(files, "_config.yml", findings)));
    }
    for (String path : List.of("zola.toml", "config.toml")) {
      Metadata configuration = read(files, path, findings);
      if (!configuration.text("base_url").isEmpty()) {
        return Optional.of(new ZolaSite(configuration));
      }
    }
    return HUGO.stream()
        .filter(files::has)
        .findFirst()
        .map(path -> hugo(files, read(files, path, findings), findings));
  }

  // A folder of configuration has a file for each top-level key.
  private static FormerSite hugo(SourceFiles files, Metadata first, FindingList findings) {
    Map<String, Object> values = new HashMap<>(first.values());
    for (String key : List.of("languages", "permalinks", "params")) {
      for (String ending : List.of(".toml", ".yaml", ".yml")) {
        String path = "config/_default/" + key + ending;
        if (files.has(path)) {
          values.putIfAbsent(key, read(files, path, findings).values());
        }
      }
    }
    Metadata configuration = new Metadata(values);
    String content = HugoSite.content(configuration);
    boolean multilingual = files.paths().stream().anyMatch(path -> path.startsWith("content/en/"));
    return new HugoSite(
        configuration, content.equals("content/") && multilingual ? "content/en/" : content);
  }

  private static Metadata read(SourceFiles files, String path, FindingList findings) {
    if (!files.has(path)) {
      return Metadata.NONE;
    }
    try {
      return MetadataReader.file(path, files.text(path));
    } catch (MetadataException e) {
      findings.add(path, e.line(), "unread", String.valueOf(e.getMessage()));
    } catch (IOException e) {
      findings.add(path, 1, "unread", String.valueOf(e.getMessage()));
    }
    return Metadata.NONE;
  }
}
