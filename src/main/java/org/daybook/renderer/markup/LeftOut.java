package org.daybook.renderer.markup;

import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * The parts of a text that its author wrote and readers do not get.
 *
 * @param addresses the addresses that could run or have an unknown scheme, as written
 * @param media the addresses of pictures and media that an untrusted author may not show
 * @param formulas the formulas that are shown as written, because they are too deep or too long
 */
record LeftOut(List<String> addresses, List<String> media, List<String> formulas) {
  LeftOut {
    addresses = List.copyOf(addresses);
    media = List.copyOf(media);
    formulas = List.copyOf(formulas);
  }

  /**
   * Sanitizes a text in place.
   *
   * @param trusted whether the text may contain any markup that cannot run
   */
  static LeftOut sanitize(Element body, boolean trusted) {
    // The attribute is removed with all others that are not listed.
    List<String> formulas =
        body.select("code[data-deep]").stream().map(Element::wholeText).distinct().toList();
    Set<String> addresses = HtmlSanitizer.clean(body);
    Set<String> media = trusted ? Set.of() : UntrustedHtml.clean(body);
    return new LeftOut(List.copyOf(addresses), List.copyOf(media), formulas);
  }
}
