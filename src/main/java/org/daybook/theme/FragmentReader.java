package org.daybook.theme;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.document.Diagnostic;
import org.daybook.document.Rule;
import org.daybook.io.Sha256;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.ParseError;
import org.jsoup.parser.Parser;

/**
 * Reads the markup of a theme's file. Markup that does not close is an error, because it would take
 * the page that follows into itself.
 *
 * @param path of the file, for diagnostics
 * @param found gets what is wrong
 */
record FragmentReader(String path, List<Diagnostic> found) {
  private static final Set<String> LINKS = Set.of("href", "src", "action", "poster", "data");

  /** Elements whose end tags HTML lets authors leave out (HTML §13.1.2.4), as far as jsoup does. */
  private static final Set<String> OPTIONAL =
      Set.of("li", "p", "dt", "dd", "option", "thead", "tbody", "tfoot", "tr", "td", "th");

  private static final int MOST_ERRORS = 20;

  /** The fragment; empty if its markup does not close. */
  Optional<Fragment> read(String text, String parent) {
    String plain = text.replace("\r\n", "\n").replace('\r', '\n').replaceAll("[\uE000\uE001]", "");
    Parser parser = Parser.htmlParser().setTrackErrors(MOST_ERRORS).setTrackPosition(true);
    List<Node> nodes = parser.parseFragmentInput(plain, new Element(parent), "");
    Document shell = Document.createShell("");
    shell.outputSettings().prettyPrint(false);
    shell.body().appendChildren(nodes);
    List<Element> elements = shell.body().getAllElements().stream().skip(1).toList();
    int before = found.size();
    elements.forEach(this::requireClosed);
    parser.getErrors().forEach(error -> requireOpen(error, plain));
    if (found.size() > before) {
      return Optional.empty();
    }
    FragmentPolicy policy = new FragmentPolicy(path, found);
    elements.forEach(policy::check);
    elements.forEach(FragmentReader::mark);
    return Optional.of(
        new Fragment(shell.body().html(), hashes("script", elements), hashes("style", elements)));
  }

  private void requireClosed(Element element) {
    boolean closes = !element.tag().isEmpty() && !OPTIONAL.contains(element.normalName());
    if (closes && element.endSourceRange().isImplicit()) {
      error(
          FragmentPolicy.line(element),
          "<" + element.normalName() + "> is not closed: add its end tag");
    }
  }

  private void requireOpen(ParseError error, String text) {
    int end = Math.min(error.getPosition(), text.length());
    int line = 1 + (int) text.substring(0, end).chars().filter(c -> c == '\n').count();
    if (error.getErrorMessage().contains("EndTag")) {
      error(line, "an end tag closes nothing that is open: remove it");
    } else if (error.getErrorMessage().contains("(EOF)")) {
      error(line, "a tag or a comment is not closed: add > or -->");
    }
  }

  private void error(int line, String message) {
    found.add(Rule.THEME_FAULT.at(path, line, message));
  }

  private static void mark(Element element) {
    for (String name : LINKS) {
      String link = element.attr(name);
      if (link.startsWith("theme:")) {
        element.attr(name, Chrome.FOLDER + link.substring("theme:".length()));
      } else if (link.startsWith("site:")) {
        element.attr(name, Chrome.HOME + link.substring("site:".length()));
      }
    }
  }

  private static List<String> hashes(String name, List<Element> elements) {
    return elements.stream()
        .filter(element -> element.normalName().equals(name) && !element.hasAttr("src"))
        .map(element -> Sha256.digest(element.data().getBytes(UTF_8)))
        .map(digest -> "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'")
        .distinct()
        .toList();
  }
}
