package org.daybook.renderer.markup;

import static java.util.stream.Collectors.joining;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.renderer.protocol.ImageHosts;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Reduces a sanitized text to the markup that AsciiDoc makes. HTML passed through by an untrusted
 * author can then neither imitate the site around it nor load files from other hosts.
 */
final class UntrustedHtml {
  /** The elements that pages use and Asciidoctor never writes. */
  private static final Set<String> UNWRAPPED =
      Set.of(
          ("address article aside bdi bdo del dfn figcaption figure footer header ins q rp rt"
                  + " ruby s samp section time u var")
              .split(" ", -1));

  private static final Set<String> MEDIA = Set.of("img", "audio", "video", "source", "track");
  private static final Set<String> CLASSES =
      Set.of(
          ("abstract admonitionblock arabic attribution audioblock big bibliography button caret"
                  + " caution checklist colist conum content dark-safe decimal dlist exampleblock"
                  + " fa-check-square-o fa-square-o fit-content footnote footnoteref hdlist highlight"
                  + " horizontal image imageblock important keyseq lead left line-through linenos"
                  + " listingblock literalblock loweralpha lowergreek lowerroman math menu menuitem"
                  + " menuref menuseq nobreak note nowrap olist openblock overline paragraph partintro"
                  + " pre-wrap qanda qlist quoteblock right rouge sectionbody sidebarblock small"
                  + " stemblock stretch submenu tableblock text-center text-left text-right th thumb"
                  + " tip title ulist underline upperalpha upperroman verseblock videoblock warning")
              .split(" ", -1));

  private static final Pattern NUMBERED =
      Pattern.compile(
          "sect\\d|w\\d{1,3}|language-[\\w+#-]+|(?:frame|grid|stripes|halign|valign)-[a-z]+");

  /** The class names of the highlighter. */
  private static final Pattern TOKEN = Pattern.compile("[a-z][a-z0-9]{0,2}");

  /** The ids that authors may use. Ids of the site's own elements begin with a colon. */
  private static final Pattern ID = Pattern.compile("[\\p{L}\\p{N}_][\\p{L}\\p{M}\\p{N}_.-]*");

  private static final Pattern IGNORED = Pattern.compile("[\\p{Cntrl}\\s]+");
  private static final Pattern ABROAD =
      Pattern.compile("(?i)(?!data:)[a-z][a-z0-9+.-]*:.*|[/\\\\]{2}.*");

  private static final Evaluator PRE = Selector.evaluatorOf("pre");
  private static final Evaluator LINK = Selector.evaluatorOf("a");

  /** The parts that no URL of the content folder has: a scheme, a port or a query. */
  private static final Pattern REQUEST = Pattern.compile("(?!data:)[^?:]*+[?:].*");

  private UntrustedHtml() {}

  /** Reduces a text, and returns the addresses of the pictures and media that were removed. */
  static Set<String> clean(Element body, ImageHosts images) {
    Set<String> unloaded = new LinkedHashSet<>();
    TreeEdits edits = new TreeEdits();
    for (Element element : List.copyOf(body.getAllElements())) {
      if (element.equals(body) || MathMl.isPart(element)) {
        continue;
      }
      String name = element.normalName();
      if (UNWRAPPED.contains(name)) {
        edits.unwrap(element);
      } else if (MEDIA.contains(name)
          && !(name.equals("img") && images.serve(element.attr("src")))
          && (isRequest(element, "src", unloaded) || isRequest(element, "poster", unloaded))) {
        replace(element, edits);
      } else {
        restrict(element);
      }
    }
    edits.apply(body);
    return unloaded;
  }

  // The web application of another prefix on the same server would be asked in the reader's name.
  private static boolean isRequest(Element media, String attribute, Set<String> unloaded) {
    String url = IGNORED.matcher(media.attr(attribute)).replaceAll("");
    boolean request = isAbroad(media, attribute) || REQUEST.matcher(url).matches();
    if (request) {
      unloaded.add(media.attr(attribute));
    }
    return request;
  }

  /**
   * Replaces a picture from elsewhere by a link, because that place would learn of every reader.
   */
  private static void replace(Element media, TreeEdits edits) {
    String url = media.attr("src");
    if (media.normalName().equals("img") && media.closest(LINK) == null) {
      String text = media.attr("alt").isBlank() ? url : media.attr("alt");
      Element link = new Element("a").attr("href", url).text(text);
      edits.replace(media, List.of(link));
      restrict(link);
    } else {
      edits.remove(media);
    }
  }

  private static void restrict(Element element) {
    boolean code = element.closest(PRE) != null;
    set(element, "class", element.classNames().stream().filter(name -> isKnown(name, code)));
    set(element, "id", Stream.of(element.id()).filter(id -> ID.matcher(id).matches()));
    if (element.normalName().equals("a")) {
      element.removeAttr("target");
      set(
          element,
          "rel",
          Stream.of("nofollow ugc noopener").filter(rel -> isAbroad(element, "href")));
    }
  }

  private static boolean isKnown(String name, boolean code) {
    return CLASSES.contains(name)
        || NUMBERED.matcher(name).matches()
        || (code && TOKEN.matcher(name).matches());
  }

  private static boolean isAbroad(Element element, String attribute) {
    String url = IGNORED.matcher(element.attr(attribute)).replaceAll("");
    return ABROAD.matcher(url).matches();
  }

  private static void set(Element element, String attribute, Stream<String> values) {
    String value = values.collect(joining(" "));
    if (value.isEmpty()) {
      element.removeAttr(attribute);
    } else {
      element.attr(attribute, value);
    }
  }
}
