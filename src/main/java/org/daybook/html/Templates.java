package org.daybook.html;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.Map;

/** The templates, compiled with the program. Safe for use by several threads. */
public final class Templates {
  private static final TemplateEngine ENGINE = engine();

  private Templates() {}

  /**
   * The text that a template makes.
   *
   * @param template its path without the ending
   */
  public static String written(String template, Map<String, Object> parameters) {
    StringOutput text = new StringOutput();
    ENGINE.render(template + ".jte", parameters, text);
    return text.toString();
  }

  /** jte takes the thread's class loader for ever, which may be another application's. */
  private static TemplateEngine engine() {
    Thread thread = Thread.currentThread();
    ClassLoader other = thread.getContextClassLoader();
    thread.setContextClassLoader(Templates.class.getClassLoader());
    try {
      return TemplateEngine.createPrecompiled(ContentType.Html);
    } finally {
      thread.setContextClassLoader(other);
    }
  }
}
