package org.daybook.renderer;

import static java.util.Objects.requireNonNullElse;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;
import org.daybook.renderer.protocol.Included;
import org.daybook.renderer.protocol.Notice;
import org.daybook.renderer.protocol.SourcePath;

/**
 * Includes what the other end of the wire hands out, before Asciidoctor's safe mode refuses: paths
 * are relative to the file with the directive, and no file is ever opened here.
 */
final class Includes extends IncludeProcessor {
  @Override
  public boolean handles(String target) {
    return true;
  }

  @Override
  public void process(
      Document document, PreprocessorReader reader, String target, Map<String, Object> attributes) {
    Conversion conversion = Conversion.current();
    String file = requireNonNullElse(reader.getFile(), conversion.path());
    Notice directive = new Notice(file, reader.getLineNumber() - 1, target);
    Optional<String> path = SourcePath.resolve(file, target);
    String encoding = attributes.getOrDefault("encoding", "").toString();
    Optional<String> text = path.flatMap(p -> text(conversion.include(p, encoding, directive)));
    if (text.isPresent()) {
      if (text.get().indexOf('\ufffd') >= 0) {
        note(directive, "has bytes that are no text, or wants its encoding said: " + path.get());
      }
      Excerpt excerpt = Excerpt.of(text.get(), attributes);
      excerpt.complaints().forEach(complaint -> note(directive, complaint + path.get()));
      push(reader, path.get(), excerpt, attributes);
    } else if (!attributes.containsKey("optional-option")) {
      note(directive, "include file not found: " + path.orElse(target));
      reader.restoreLine("Unresolved directive in " + file + " - include::" + target + "[]");
    }
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
      String document = Conversion.current().path();
      String folder = document.substring(0, document.lastIndexOf('/') + 1);
      // Asciidoctor links to what is included here as to a part of the document, by this name.
      String name = path.startsWith(folder) ? path.substring(folder.length()) : path;
      reader.pushInclude(excerpt.text(), path, name, excerpt.line(), all);
    }
  }

  private static void note(Notice directive, String message) {
    Conversion.current().note(directive.path(), directive.line(), message);
  }
}
