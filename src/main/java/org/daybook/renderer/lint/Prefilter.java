package org.daybook.renderer.lint;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells from the lines of a source that its paragraphs have no {@link LineFault}. Nine of ten
 * sources pass, and Asciidoctor need not be asked for their paragraphs, which takes a sixth of the
 * time of a conversion.
 */
final class Prefilter {
  private static final Pattern END = Pattern.compile("\\s*|\\[.*]|[=*_|-]{2,}|\\+");
  private static final Pattern NO_BEGIN = Pattern.compile("\\.[^.\\s].*|:[^:\\s]+:.*|=+ .*");
  private static final Pattern LIST_ITEM = Pattern.compile("\\s*(?:[*.]{1,5}|-|\\d+\\.)\\s.*");

  private boolean paragraph;
  private boolean item;
  private boolean open;

  private Prefilter() {}

  /**
   * If a line may have a fault, or includes lines that nobody has read here.
   *
   * @param prose the lines without those of listings
   */
  static boolean suspects(List<String> prose) {
    Prefilter prefilter = new Prefilter();
    return prose.stream().anyMatch(prefilter::suspects) || prefilter.open;
  }

  private boolean suspects(String line) {
    boolean listed = item;
    item = LIST_ITEM.matcher(line).matches();
    boolean first = !paragraph || (item && listed);
    paragraph = !END.matcher(line).matches() && (paragraph || !NO_BEGIN.matcher(line).matches());
    String text = ProseLines.withoutLiterals(line);
    return line.startsWith("include::")
        || isUnclosed(line)
        || LineFaults.ALL.stream().anyMatch(fault -> fault.in(text, first).isPresent());
  }

  private boolean isUnclosed(String line) {
    boolean unclosed = open && line.isBlank();
    open &= !line.contains("]");
    open |= OpenBracket.in(line, List.of()).isPresent();
    return unclosed;
  }
}
