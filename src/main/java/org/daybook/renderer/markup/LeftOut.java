package org.daybook.renderer.markup;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.daybook.renderer.protocol.ImageHosts;
import org.daybook.renderer.protocol.Request.Convert;
import org.jsoup.nodes.Element;

/**
 * The parts of a text that its author wrote and readers do not get.
 *
 * @param addresses the addresses that could run or have an unknown scheme, as written
 * @param media the addresses of pictures and media of other servers, which pages do not load
 * @param formulas the formulas that are shown as written, because they are too deep or too long
 * @param latex the formulas in LaTeX that are written as AsciiMath
 * @param faults what is wrong with the formulas in LaTeX that are shown as written, by formula
 * @param markup the names of elements and attributes that could run or restyle the page
 */
record LeftOut(
    List<String> addresses,
    List<String> media,
    List<String> formulas,
    List<String> latex,
    Map<String, String> faults,
    List<String> markup) {
  private static final Pattern REMOTE = Pattern.compile("(?i)(?:https?:)?//");

  LeftOut {
    addresses = List.copyOf(addresses);
    media = List.copyOf(media);
    formulas = List.copyOf(formulas);
    latex = List.copyOf(latex);
    faults = Collections.unmodifiableMap(new LinkedHashMap<>(faults));
    markup = List.copyOf(markup);
  }

  /**
   * Sanitizes a text in place.
   *
   * @param request for the document
   * @param faults of its formulas
   */
  static LeftOut sanitize(Element body, Convert request, Map<String, String> faults) {
    // The attribute is removed with all others that are not listed.
    List<String> formulas =
        body.select("code[data-deep]").stream().map(Element::wholeText).distinct().toList();
    List<String> latex = body.select("[data-latex]").stream().map(LeftOut::formula).toList();
    Set<String> markup = new LinkedHashSet<>();
    Set<String> addresses = HtmlSanitizer.clean(body, markup);
    List<String> media =
        request.trusted()
            ? remote(body, request.images())
            : List.copyOf(UntrustedHtml.clean(body, request.images()));
    return new LeftOut(List.copyOf(addresses), media, formulas, latex, faults, List.copyOf(markup));
  }

  private static String formula(Element element) {
    return element.hasAttr("alttext") ? element.attr("alttext") : element.wholeText();
  }

  private static List<String> remote(Element body, ImageHosts images) {
    return Stream.of("img[src]", "[src]:not(img)", "[poster]")
        .flatMap(
            loading ->
                body.select(loading).eachAttr(loading.contains("src") ? "src" : "poster").stream()
                    .filter(url -> !(loading.startsWith("img") && images.serve(url))))
        .filter(url -> REMOTE.matcher(url).lookingAt())
        .distinct()
        .toList();
  }
}
