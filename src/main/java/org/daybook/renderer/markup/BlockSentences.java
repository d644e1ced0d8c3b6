package org.daybook.renderer.markup;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.daybook.document.Html;
import org.daybook.document.Shortened;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.Selector;

/** The sentences of one block, without those of blocks within it. Each is made once. */
final class BlockSentences implements NodeFilter {
  /** The longest sentence, in characters; a link that is given a title later counts as one. */
  static final int LIMIT = 300;

  private static final Evaluator FOOTNOTE = Selector.evaluatorOf("sup.footnote");

  /** The placeholder for a link without a text, which gets its text from the site. */
  private static final char UNTITLED = '\ufffc';

  /** The place of an inner block, where every sentence ends. */
  private static final char END = '\u2029';

  private final Element block;
  private final Evaluator inner;
  private final StringBuilder text = new StringBuilder();
  private final Map<Node, Integer> places = new HashMap<>();
  private final List<Integer> gaps = new ArrayList<>();
  private final List<Element> untitled = new ArrayList<>();
  private final NavigableMap<Integer, Html> sentences = new TreeMap<>();

  private BlockSentences(Element block, Evaluator inner) {
    this.block = block;
    this.inner = inner;
  }

  /**
   * The sentences of a block.
   *
   * @param inner the elements that begin another block
   */
  static BlockSentences of(Element block, Evaluator inner) {
    BlockSentences read = new BlockSentences(block, inner);
    block.filter(read);
    read.split();
    return read;
  }

  /** The sentence that a link stands in, or nothing if the block has no text. */
  Html around(Element link) {
    // A linked picture has no text, so its place may be after the last character.
    var sentence = sentences.floorEntry(places.getOrDefault(link, text.length()));
    return sentence == null ? Html.EMPTY : sentence.getValue();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText().replace('\n', ' ').replace(UNTITLED, ' ').replace(END, ' '));
    } else if (node instanceof Element element && !element.equals(block)) {
      if (element.is(FOOTNOTE)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (element.is(inner)) {
        text.append(END);
        return FilterResult.SKIP_ENTIRELY;
      }
    }
    if (node instanceof Element element && element.hasAttr("href")) {
      link(element);
    }
    return FilterResult.CONTINUE;
  }

  private void link(Element link) {
    places.put(link, text.length());
    if (link.hasAttr("data-title")) {
      gaps.add(text.length());
      untitled.add(link);
      text.append(UNTITLED);
    }
  }

  private void split() {
    if (text.toString().isBlank()) {
      return;
    }
    BreakIterator breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(text.toString());
    int begin = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      sentences.put(begin, sentence(begin, end));
      begin = end;
    }
  }

  private Html sentence(int begin, int end) {
    String sentence = Shortened.atWord(text.substring(begin, end).strip(), LIMIT);
    StringBuilder markup = new StringBuilder();
    int link = gapsBefore(begin);
    int from = 0;
    for (int at = sentence.indexOf(UNTITLED); at >= 0; at = sentence.indexOf(UNTITLED, from)) {
      markup.append(Html.of(sentence.substring(from, at)).markup());
      markup.append(placeholder(untitled.get(link++)));
      from = at + 1;
    }
    return new Html(markup.append(Html.of(sentence.substring(from)).markup()).toString());
  }

  private int gapsBefore(int place) {
    int found = Collections.binarySearch(gaps, place);
    return found < 0 ? -found - 1 : found;
  }

  private static String placeholder(Element link) {
    return "<a href=\"" + Html.of(link.attr("href")).markup() + "\" data-title=\"\"></a>";
  }
}
