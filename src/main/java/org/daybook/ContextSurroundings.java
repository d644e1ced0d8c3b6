package org.daybook;

import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.daybook.config.SettingSources;
import org.daybook.config.Surroundings;

/** The places where an operator may write settings of a web application in a container. */
final class ContextSurroundings {
  private ContextSurroundings() {}

  /** The URL at which the command's server listens; empty if there is none or it is a container. */
  static String address(ServletContext context) {
    return Objects.toString(context.getInitParameter("org.daybook.address"), "");
  }

  static SettingSources sources(ServletContext context) {
    Map<String, String> parameters = new TreeMap<>();
    for (String name : Collections.list(context.getInitParameterNames())) {
      String value = context.getInitParameter(name);
      if (value != null) {
        parameters.put(name, value);
      }
    }
    Surroundings places =
        Surroundings.of(
            JndiEntries::find,
            parameters,
            () -> context.getResourceAsStream("/WEB-INF/daybook.properties"));
    return TemporaryWork.isOfCommand(context)
        ? SettingSources.ofCommand(context.getContextPath(), places)
        : new SettingSources(context.getContextPath(), places);
  }
}
