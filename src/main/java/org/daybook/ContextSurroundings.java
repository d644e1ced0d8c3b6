package org.daybook;

import jakarta.servlet.ServletContext;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.daybook.config.SettingSources;
import org.daybook.config.Settings;
import org.daybook.config.Surroundings;

/** The places where an operator may write settings of a web application in a container. */
final class ContextSurroundings {
  /** The init parameter by which the command says where its server listens. */
  private static final String ADDRESS = "org.daybook.address";

  private ContextSurroundings() {}

  /** The settings of a web application. */
  static Settings settings(ServletContext context) {
    String address = Objects.toString(context.getInitParameter(ADDRESS), "");
    return Settings.read(sources(context), TemporaryWork.folder(context), address);
  }

  private static SettingSources sources(ServletContext context) {
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
