package org.daybook;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;

/** Axe, which finds faults of accessibility in a page. */
final class Axe {
  /** Chromium complains of how axe reads its own canvas. */
  private static final String QUIET_CANVAS =
      """
      const { getContext } = HTMLCanvasElement.prototype;
      HTMLCanvasElement.prototype.getContext = function (kind) {
        return getContext.call(this, kind, { willReadFrequently: true });
      };
      """;

  private Axe() {}

  /** The script that a page must load before its own. */
  static String script() throws IOException {
    String file = "/META-INF/resources/webjars/axe-core/4.6.3/axe.min.js";
    try (InputStream in = Axe.class.getResourceAsStream(file)) {
      return "{" + QUIET_CANVAS + "}" + new String(in.readAllBytes(), UTF_8);
    }
  }

  /** The faults of a page, one sentence each. */
  static List<?> violations(Page page) {
    return (List<?>)
        page.evaluate(
            """
            axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) =>
              nodes.map(({ target, failureSummary }) => `${id} ${target}: ${failureSummary}`)))
            """);
  }
}
