package org.daybook.bench;

import java.util.ArrayList;
import java.util.List;

/** The rates as a picture (SVG) of bars, for light and dark pages. */
final class LoadPicture {
  private static final int LEFT = 90;
  private static final int WIDTH = 560;
  private static final int THICK = 9;
  private static final int LINE = 18;
  private static final int IN_A_LINE = 3;
  private static final String HEAD =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="12">
      <title>Answers a second by kind of request and server</title>
      <style>text{fill:#59636e}@media(prefers-color-scheme:dark){text{fill:#9198a1}}</style>
      """;
  private static final List<String> BLUES = List.of("#9ec5fe", "#4c8dff", "#1f5fd0");

  /** The bars of one colour: a server with a number of entries. */
  private record Bars(String label, String colour, int entries, String server) {}

  private final LoadResults results;
  private final List<Bars> bars = new ArrayList<>();
  private final StringBuilder svg = new StringBuilder();

  private LoadPicture(LoadResults results) {
    this.results = results;
    List<Integer> sizes = results.sizes();
    for (int i = 0; i < sizes.size(); i++) {
      String label = "%s, %,d entries".formatted(LoadResults.DAYBOOK, sizes.get(i));
      bars.add(new Bars(label, BLUES.get(i % BLUES.size()), sizes.get(i), LoadResults.DAYBOOK));
    }
    int last = sizes.get(sizes.size() - 1);
    bars.add(new Bars("DefaultServlet", "#d9822b", last, LoadResults.FILES));
    bars.add(new Bars("bare servlet", "#8a8f98", last, LoadResults.BARE));
    bars.add(new Bars("nginx", "#2e9e6b", last, LoadResults.NGINX));
  }

  /** The picture; bars of Daybook for each number of entries, of the others for the last. */
  static String of(LoadResults results) {
    return new LoadPicture(results).draw();
  }

  private String draw() {
    int top = (bars.size() + IN_A_LINE - 1) / IN_A_LINE * LINE + LINE;
    int group = bars.size() * THICK + LINE;
    svg.append(HEAD.formatted(LEFT + WIDTH + 60, top + group * results.kinds().size()));
    for (int i = 0; i < bars.size(); i++) {
      int x = LEFT + i % IN_A_LINE * WIDTH / IN_A_LINE;
      int y = i / IN_A_LINE * LINE + 4;
      rectangle(x, y, 12, bars.get(i).colour());
      text(x + LINE, y + THICK, "", bars.get(i).label());
    }
    int y = top;
    for (String kind : results.kinds()) {
      text(LEFT - 8, y + bars.size() * THICK / 2 + 4, " text-anchor=\"end\"", kind);
      drawBars(kind, y);
      y += group;
    }
    return svg.append("</svg>\n").toString();
  }

  private void drawBars(String kind, int top) {
    double longest = results.highest();
    for (int i = 0; i < bars.size(); i++) {
      Bars bar = bars.get(i);
      double rate = results.of(bar.entries(), kind, bar.server()).rate();
      int width = (int) Math.round(rate / longest * WIDTH);
      rectangle(LEFT, top + i * THICK, Math.max(1, width), bar.colour());
      text(
          LEFT + width + 4, top + (i + 1) * THICK - 1, " font-size=\"9\"", "%,.0f".formatted(rate));
    }
  }

  private void rectangle(int x, int y, int width, String colour) {
    String form = "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\"/>%n";
    svg.append(form.formatted(x, y, width, THICK - 1, colour));
  }

  private void text(int x, int y, String attributes, String text) {
    svg.append("<text x=\"%d\" y=\"%d\"%s>%s</text>%n".formatted(x, y, attributes, text));
  }
}
