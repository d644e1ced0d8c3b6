package org.daybook.renderer;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.logging.Logger;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Author;
import org.asciidoctor.ast.Document;
import org.asciidoctor.jruby.AsciidoctorJRuby;
import org.daybook.document.Diagnostic;
import org.daybook.renderer.lint.Lint;
import org.daybook.renderer.markup.DocumentFinisher.AsciidoctorOutput;
import org.daybook.renderer.protocol.Request.Convert;

/** Asciidoctor, loaded and warmed up. For any number of threads. */
final class AsciidoctorEngine implements AutoCloseable {
  // Loads parser, converter and highlighter, which many threads would otherwise load at once.
  private static final String WARM_UP =
      """
      == Warm up

      A paragraph with *strong* text, xref:a.adoc[] and `code`.

      |===
      |a |b
      |===

      [source,java]
      ----
      int one = 1; // <1>
      ----
      <1> A callout.
      """;

  // A strong reference, because java.util.logging drops the settings of an unreferenced logger.
  private static final Logger LOGGER = Logger.getLogger("asciidoctor");

  private final Asciidoctor asciidoctor;
  private final UsualAttributes usual;

  private AsciidoctorEngine(Asciidoctor asciidoctor) {
    this.asciidoctor = asciidoctor;
    Document document = asciidoctor.load(WARM_UP, options("warm-up.adoc", Map.of()));
    document.convert();
    usual = new UsualAttributes(document.getAttributes());
  }

  /** Starts JRuby and loads Asciidoctor, which takes a second or more. */
  static AsciidoctorEngine start() throws IOException {
    LOGGER.setUseParentHandlers(false);
    Asciidoctor asciidoctor = AsciidoctorJRuby.Factory.create(Gems.loadPath());
    asciidoctor.registerLogHandler(new AsciidoctorLog());
    asciidoctor.javaExtensionRegistry().includeProcessor(new IncludeDirectives());
    asciidoctor.javaExtensionRegistry().block(DiagramBlock.class);
    for (String script : List.of("formulas.rb", "highlighting.rb", "captions.rb", "names.rb")) {
      try (InputStream in = AsciidoctorEngine.class.getResourceAsStream(script)) {
        asciidoctor.rubyExtensionRegistry().loadClass(requireNonNull(in));
      }
    }
    return new AsciidoctorEngine(asciidoctor);
  }

  /**
   * Converts one document.
   *
   * @param drawings gets the drawings in it
   * @param findings gets what has no effect in it
   */
  AsciidoctorOutput convert(Convert request, List<String> drawings, Consumer<Diagnostic> findings) {
    Document document =
        asciidoctor.load(request.source(), options(request.path(), request.attributes()));
    Lint.of(document, request.path(), request.source()).forEach(findings);
    // Read before the conversion, which adds its counters of footnotes and figures.
    Map<String, String> attributes = usual.beyond(document.getAttributes());
    String body = document.convert();
    return new AsciidoctorOutput(
        title(document),
        attributes,
        document.getAuthors().stream().map(Author::getFullName).toList(),
        requireNonNullElse(body, ""),
        List.copyOf(drawings));
  }

  @Override
  public void close() {
    asciidoctor.close();
  }

  // Asciidoctor gives a document without a title the title of its first section.
  private static String title(Document document) {
    boolean titled = document.hasAttribute("doctitle") || document.hasAttribute("title");
    return titled ? requireNonNullElse(document.getDoctitle(), "") : "";
  }

  private static Options options(String path, Map<String, String> given) {
    return Options.builder()
        .safe(SafeMode.SECURE)
        .sourcemap(true)
        .standalone(false)
        .attributes(DocumentAttributes.of(path, given))
        .build();
  }
}
