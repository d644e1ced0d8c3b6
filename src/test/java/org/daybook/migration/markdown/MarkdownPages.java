package org.daybook.migration.markdown;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.commonmark.ext.footnotes.FootnotesExtension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.ext.task.list.items.TaskListItemsExtension;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.daybook.conversion.AuthorTrust;
import org.daybook.conversion.ConversionResult;
import org.daybook.conversion.Converter;
import org.daybook.conversion.process.Renderer;
import org.daybook.document.Document;
import org.daybook.testing.Content;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Texts in Markdown, shown by commonmark and by the pages that Daybook makes of the AsciiDoc. */
final class MarkdownPages implements AutoCloseable {
  private static final List<org.commonmark.Extension> EXTENSIONS =
      List.of(
          FootnotesExtension.create(),
          StrikethroughExtension.create(),
          TablesExtension.create(),
          TaskListItemsExtension.create());
  private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();
  private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(EXTENSIONS).build();

  private final Converter converter;

  MarkdownPages(Path work) throws IOException {
    Path jars = Path.of(System.getProperty("renderer"));
    Renderer renderer = Renderer.process(jars, work, Renderer.Limits.DEFAULT);
    converter = new Converter(renderer, work.resolve("store"), AuthorTrust.TRUSTED);
  }

  /** The page as commonmark shows it. */
  static Element former(String markdown) {
    return Jsoup.parseBodyFragment(HTML.render(PARSER.parse(markdown))).body();
  }

  /** The AsciiDoc of a text, whose links and images stay what they are. */
  static String asciidoc(String markdown) {
    TargetResolver same =
        new TargetResolver() {
          @Override
          public LinkTarget link(String destination, int line) {
            return LinkTarget.url(destination);
          }

          @Override
          public String image(String destination, int line) {
            return destination;
          }
        };
    return new MarkdownConverter(same, (line, kind, message) -> {}, new Shortcodes(), text -> text)
        .convert(markdown, true)
        .body();
  }

  /** The pages of texts, in their order. */
  List<Element> pages(Path folder, List<String> markdown) throws IOException {
    Content content = new Content(folder);
    List<String> names = new ArrayList<>();
    for (String text : markdown) {
      names.add(String.format(Locale.ROOT, "%05d.adoc", names.size()));
      content.given(names.get(names.size() - 1), "= T\n\n" + asciidoc(text) + "\n");
    }
    ConversionResult result = content.convert(converter, names.toArray(String[]::new));
    if (!result.failures().isEmpty()) {
      throw new AssertionError(result.failures());
    }
    return result.documents().stream().map(MarkdownPages::page).toList();
  }

  private static Element page(Document document) {
    return Jsoup.parseBodyFragment(document.text().page().markup()).body();
  }

  /**
   * The words of a page, in whose typography an apostrophe is straight and an ellipsis three dots.
   */
  static List<String> words(Element page) {
    String text =
        page.wholeText()
            .replace('\u2019', '\'')
            .replace("\u2026\u200b", "...")
            .replaceAll("[\u00a0\\s]+", " ");
    return List.of(text.strip().split(" "));
  }

  /** The code of a page, in lines and within texts. */
  static List<String> code(Element page) {
    return page.select("code").stream()
        .map(code -> code.wholeText().replaceAll("[\u00a0\\s]+", " ").strip())
        .filter(code -> !code.isEmpty())
        .toList();
  }

  @Override
  public void close() {
    converter.close();
  }
}
