package org.daybook.conversion;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.document.Html;
import org.daybook.document.Rule;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/** Front matter: YAML 1.2 between two lines of three hyphens at the start of a source. */
final class FrontMatter {
  private static final Pattern BEGIN = Pattern.compile("\\uFEFF?---[ \\t]*\\R");
  private static final Pattern KEY = Pattern.compile("[A-Za-z][\\w-]*:(?:[ \\t].*)?\\R");
  private static final Pattern TOML =
      Pattern.compile("\\uFEFF?\\+\\+\\+[ \\t]*\\R(?:\\s|#.*\\R)*(?:\\[|[\\w.-]+[ \\t]*=)");
  private static final Pattern END = Pattern.compile("^---[ \\t]*$", Pattern.MULTILINE);

  // Only texts, lists and maps: 2026-01-31 and no stay texts.
  private static final LoadSettings YAML =
      LoadSettings.builder()
          .setSchema(new FailsafeSchema())
          .setTagConstructors(Map.of(Tag.NULL, nothing -> ""))
          .build();

  private FrontMatter() {}

  /** Separates the front matter of a source from its AsciiDoc. */
  static ParsedSource split(String path, String source) throws UnconvertibleException {
    Matcher begin = BEGIN.matcher(source);
    Matcher end = END.matcher(source);
    if (TOML.matcher(source).lookingAt()) {
      throw new UnconvertibleException(
          Rule.TOML_FRONT_MATTER,
          path,
          1,
          "has front matter in TOML, which is not read: write YAML between two lines of ---");
    }
    if (!begin.lookingAt() || !end.find(begin.end())) {
      if (begin.lookingAt()
          && KEY.matcher(source).region(begin.end(), source.length()).lookingAt()) {
        throw new UnconvertibleException(
            Rule.UNCLOSED_FRONT_MATTER,
            path,
            1,
            "has front matter without an end: write a line of --- below its last key");
      }
      return new ParsedSource(Html.EMPTY, Map.of(), source);
    }
    YamlHeader header = new YamlHeader(parse(path, source.substring(begin.end(), end.start())));
    long breaks = source.substring(0, end.start()).lines().count();
    String text = "\n".repeat((int) breaks) + source.substring(end.end());
    return new ParsedSource(header.title(), header.attributes(), text);
  }

  private static Map<?, ?> parse(String path, String yaml) throws UnconvertibleException {
    try {
      return map(path, new Load(YAML).loadFromString(yaml));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 2).orElse(1);
      throw refused(path, line, e.getProblem());
    } catch (YamlEngineException e) {
      throw refused(path, 1, String.valueOf(e.getMessage()));
    } catch (StackOverflowError e) {
      throw refused(path, 1, "it is nested too deeply");
    }
  }

  private static Map<?, ?> map(String path, Object yaml) throws UnconvertibleException {
    if (yaml instanceof Map<?, ?> map) {
      return map;
    }
    if (yaml.equals("")) {
      return Map.of();
    }
    throw refused(
        path, 2, "it must have lines such as date: 2026-01-31; write ''' for a horizontal rule");
  }

  private static UnconvertibleException refused(String path, int line, String reason) {
    return new UnconvertibleException(
        Rule.INVALID_FRONT_MATTER,
        path,
        line,
        "the front matter cannot be read as YAML: " + reason);
  }
}
