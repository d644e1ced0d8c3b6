package org.daybook.renderer;

import static java.util.Objects.requireNonNullElse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;
import org.daybook.document.Rule;
import org.daybook.renderer.protocol.Request.Included;
import org.daybook.renderer.protocol.SourcePath;

/**
 * Resolves include directives, which Asciidoctor's safe mode would refuse. Paths are relative to
 * the file with the directive. The web application sends the texts; no file is opened here.
 */
final class IncludeDirectives extends IncludeProcessor {
  @Override
  public boolean handles(String target) {
    return true;
  }

  @Override
  public void process(
      Document document, PreprocessorReader reader, String target, Map<String, Object> attributes) {
    Conversion conversion = Conversion.current();
    String file = requireNonNullElse(reader.getFile(), conversion.path());
    Directive directive = new Directive(file, reader.getLineNumber() - 1, target);
    Optional<String> path = SourcePath.resolve(file, target);
    String encoding = attributes.getOrDefault("encoding", "").toString();
    Optional<String> text = path.flatMap(p -> text(conversion.include(p, encoding, directive)));
    if (text.isPresent()) {
      if (text.get().indexOf('\ufffd') >= 0) {
        warn(
            directive,
            Rule.INCLUDE_ENCODING,
            "not UTF-8 text; name its encoding in the attribute encoding: " + path.get());
      }
      Excerpt excerpt = Excerpt.of(text.get(), attributes);
      excerpt
          .complaints()
          .forEach(complaint -> warn(directive, Rule.INCLUDE_PART, complaint + path.get()));
      push(reader, path.get(), excerpt, attributes);
    } else if (!attributes.containsKey("optional-option")) {
      warn(directive, Rule.MISSING_INCLUDE, missing(path, target));
      reader.restoreLine(instead(directive, attributes));
    }
  }

  private static String missing(Optional<String> path, String target) {
    if (SourcePath.isUrl(target)) {
      return target + " is not included, because it is on another server: put the file here";
    }
    return path.map(p -> p + " is to be included and does not exist: correct its path or add it")
        .orElse(target + " is not included, because it is not in the content folder: put it there");
  }

  /** The AsciiDoc in place of a missing file or of a URL, as Asciidoctor itself writes it. */
  private static String instead(Directive directive, Map<String, Object> attributes) {
    String target = directive.target();
    if (SourcePath.isUrl(target)) {
      String spaced = target.contains(" ") ? "pass:c[" + target + "]" : target;
      return "link:" + spaced + "[role=include]";
    }
    String list =
        new TreeMap<>(attributes)
            .entrySet().stream()
                .map(attribute -> attribute.getKey() + "=" + attribute.getValue())
                .collect(Collectors.joining(","));
    String name = name(directive.path());
    return "Unresolved directive in " + name + " - include::" + target + "[" + list + "]";
  }

  private static Optional<String> text(Included answer) {
    return answer.answer() == Included.Answer.FOUND ? Optional.of(answer.text()) : Optional.empty();
  }

  private static void push(
      PreprocessorReader reader, String path, Excerpt excerpt, Map<String, Object> attributes) {
    Map<String, Object> all = new HashMap<>(attributes);
    if (excerpt.partial()) {
      all.put("partial-option", "");
    }
    if (!excerpt.text().isEmpty()) {
      // Asciidoctor recognizes references to included files by this name.
      reader.pushInclude(excerpt.text(), path, name(path), excerpt.line(), all);
    }
  }

  /** The path of a file relative to the document's folder. */
  private static String name(String path) {
    String document = Conversion.current().path();
    String folder = document.substring(0, document.lastIndexOf('/') + 1);
    return path.startsWith(folder) ? path.substring(folder.length()) : path;
  }

  private static void warn(Directive directive, Rule rule, String message) {
    Conversion.current().findings().add(directive.warning(rule, message));
  }
}
