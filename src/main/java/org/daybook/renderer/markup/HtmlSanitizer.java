package org.daybook.renderer.markup;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Removes from a text all markup that could run or restyle the page. Only the elements, attributes
 * and URL schemes listed here stay.
 */
final class HtmlSanitizer {
  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr address article aside audio b bdi bdo blockquote br caption cite code col colgroup"
                  + " dd del details dfn div dl dt em figcaption figure footer h2 h3 h4 h5 h6 header hr"
                  + " i img ins kbd li mark ol p pre q rp rt ruby s samp section small source span"
                  + " strong sub summary sup table tbody td tfoot th thead time tr track u ul var"
                  + " video wbr")
              .split(" ", -1));

  /**
   * The elements that are removed with their content. Of any other unlisted element only the tags
   * are removed.
   */
  private static final Set<String> DROPPED =
      Set.of(
          ("applet base button canvas datalist embed frame frameset head iframe input"
                  + " link meta noembed noframes noscript object param plaintext script select"
                  + " style svg template textarea title xmp")
              .split(" ", -1));

  private static final Set<String> ATTRIBUTES = Set.of("id", "class", "title", "lang", "dir");
  private static final Map<String, Set<String>> MORE =
      Map.ofEntries(
          Map.entry("a", Set.of("href", "rel", "target")),
          Map.entry("audio", Set.of("src", "controls", "loop", "muted", "preload")),
          Map.entry("blockquote", Set.of("cite")),
          Map.entry("code", Set.of("data-lang")),
          Map.entry("col", Set.of("span")),
          Map.entry("del", Set.of("cite", "datetime")),
          Map.entry("details", Set.of("open")),
          Map.entry("img", Set.of("src", "alt", "width", "height")),
          Map.entry("ins", Set.of("cite", "datetime")),
          Map.entry("li", Set.of("value")),
          Map.entry("ol", Set.of("start", "type", "reversed")),
          Map.entry("q", Set.of("cite")),
          Map.entry("source", Set.of("src", "type")),
          Map.entry("td", Set.of("colspan", "rowspan")),
          Map.entry("th", Set.of("colspan", "rowspan", "scope")),
          Map.entry("time", Set.of("datetime")),
          Map.entry("track", Set.of("src", "kind", "srclang", "label", "default")),
          Map.entry(
              "video",
              Set.of("src", "poster", "controls", "loop", "muted", "preload", "width", "height")));

  private static final Set<String> URLS = Set.of("href", "src", "poster", "cite");
  private static final Pattern IGNORED = Pattern.compile("[\\p{Cntrl}\\s]+");
  private static final Pattern RELATIVE = Pattern.compile("[^:]*|[^:/?#]*[/?#].*", Pattern.DOTALL);
  private static final Pattern SCHEME =
      Pattern.compile(
          "(?:https?|mailto|tel|sms|ftp|sftp|ssh|git|news|irc|ircs|xmpp|matrix|geo|urn):.*");
  private static final Pattern PICTURE =
      Pattern.compile("data:image/(?:png|gif|jpeg|webp|avif)[;,].*");

  private HtmlSanitizer() {}

  /**
   * Sanitizes a text in place, and returns the addresses that were removed.
   *
   * @param markup gets the names of the elements that were removed with their content, and of the
   *     attributes that are scripts
   */
  static Set<String> clean(Element body, Set<String> markup) {
    Set<String> removed = new LinkedHashSet<>();
    TreeEdits edits = new TreeEdits();
    for (Node node : body.nodeStream().toList()) {
      if (!node.equals(body)) {
        clean(node, removed, markup, edits);
      }
    }
    edits.apply(body);
    return removed;
  }

  private static void clean(Node node, Set<String> removed, Set<String> markup, TreeEdits edits) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (MathMl.isPart(element)) {
        MathMl.clean(element, edits);
      } else if (DROPPED.contains(name)) {
        markup.add("<" + name);
        edits.remove(element);
      } else if (!ELEMENTS.contains(name)) {
        edits.unwrap(element);
      } else {
        removeAttributes(element, name, removed, markup);
      }
    } else if (!(node instanceof TextNode)) {
      edits.remove(node);
    }
  }

  private static void removeAttributes(
      Element element, String name, Set<String> removed, Set<String> markup) {
    element.attributes().asList().stream()
        .filter(attribute -> !isAllowed(name, attribute))
        .forEach(
            attribute -> {
              if (URLS.contains(attribute.getKey()) && !isSafe(name, attribute.getValue())) {
                removed.add(attribute.getValue());
              }
              if (attribute.getKey().startsWith("on")) {
                markup.add(attribute.getKey());
              }
              element.removeAttr(attribute.getKey());
            });
  }

  private static boolean isAllowed(String element, Attribute attribute) {
    String name = attribute.getKey();
    boolean known =
        ATTRIBUTES.contains(name) || MORE.getOrDefault(element, Set.of()).contains(name);
    return known && (!URLS.contains(name) || isSafe(element, attribute.getValue()));
  }

  // Browsers ignore white space and control characters in a scheme.
  private static boolean isSafe(String element, String value) {
    String url = IGNORED.matcher(value).replaceAll("").toLowerCase(Locale.ROOT);
    return RELATIVE.matcher(url).matches()
        || SCHEME.matcher(url).matches()
        || (element.equals("img") && PICTURE.matcher(url).matches());
  }
}
