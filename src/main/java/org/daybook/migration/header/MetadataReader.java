package org.daybook.migration.header;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;

/** Reads metadata in YAML, TOML or JSON. All values are read as texts. */
public final class MetadataReader {
  private static final Pattern YAML_PART =
      Pattern.compile("---[ \\t]*\\n(?:(.*?)\\n)??---[ \\t]*(?:\\n|$)", Pattern.DOTALL);
  private static final Pattern TOML_PART =
      Pattern.compile(
          "\\s*\\+\\+\\+[ \\t]*\\n(?:(.*?)\\n)??\\+\\+\\+[ \\t]*(?:\\n|$)", Pattern.DOTALL);
  private static final Pattern JSON_PART =
      Pattern.compile("(\\{[ \\t]*\\n.*?\\n\\})[ \\t]*(?:\\n|$)", Pattern.DOTALL);

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new FailsafeSchema())
          .setAllowDuplicateKeys(true)
          .setTagConstructors(Map.of(Tag.NULL, nothing -> ""))
          .build();

  private MetadataReader() {}

  /** Separates a text from its front matter. */
  public static ParsedText split(String source) throws MetadataException {
    for (Pattern part : List.of(YAML_PART, TOML_PART, JSON_PART)) {
      Matcher matter = part.matcher(source);
      if (matter.lookingAt()) {
        boolean toml = part.equals(TOML_PART);
        String text = Objects.requireNonNullElse(matter.group(1), "");
        int before = (int) source.substring(0, Math.max(0, matter.start(1))).lines().count();
        Metadata metadata = toml ? toml(text, before) : yaml(text, before);
        int lines = (int) matter.group().lines().count();
        return new ParsedText(metadata, source.substring(matter.end()), true, lines);
      }
    }
    return new ParsedText(Metadata.NONE, source, false, 0);
  }

  /** A whole file. The ending of its name says what it is. */
  public static Metadata file(String path, String text) throws MetadataException {
    return path.endsWith(".toml") ? toml(text, 0) : yaml(text, 0);
  }

  private static Metadata yaml(String text, int before) throws MetadataException {
    try {
      Object all = new Load(SETTINGS).loadFromString(text);
      return all instanceof Map<?, ?> map ? new Metadata(Metadata.strings(map)) : Metadata.NONE;
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      throw new MetadataException(line + before, "YAML cannot be read: " + e.getProblem());
    } catch (YamlEngineException | StackOverflowError e) {
      throw new MetadataException(1, "YAML cannot be read");
    }
  }

  private static Metadata toml(String text, int before) throws MetadataException {
    TomlParseResult result = parsed(text, before);
    if (result.hasErrors()) {
      var first = result.errors().get(0);
      String message = String.valueOf(first.getMessage()).lines().findFirst().orElse("");
      throw new MetadataException(
          first.position().line() + before, "TOML cannot be read: " + message);
    }
    return new Metadata(Metadata.strings(plain(result)));
  }

  private static TomlParseResult parsed(String text, int before) throws MetadataException {
    try {
      return Toml.parse(text);
    } catch (StackOverflowError e) {
      throw new MetadataException(before, "TOML cannot be read: it is nested too deeply");
    }
  }

  private static Map<String, Object> plain(TomlTable table) {
    Map<String, Object> values = new java.util.LinkedHashMap<>();
    table.entrySet().forEach(entry -> values.put(entry.getKey(), plain(entry.getValue())));
    return values;
  }

  private static Object plain(Object value) {
    if (value instanceof TomlTable table) {
      return plain(table);
    }
    return value instanceof TomlArray array
        ? array.toList().stream().map(MetadataReader::plain).toList()
        : value.toString();
  }
}
