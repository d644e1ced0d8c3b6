package org.daybook.config;

import java.io.InputStream;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The places where an operator may write settings.
 *
 * @param jndi the entry of a name that begins with {@code java:comp/env/}
 * @param parameters the init parameters of the servlet context
 * @param properties the system properties
 * @param environment the environment variables
 * @param overlay the properties file that was put into the archive, if there is one
 */
public record Surroundings(
    Function<String, @Nullable String> jndi,
    Map<String, String> parameters,
    Map<String, String> properties,
    Map<String, String> environment,
    Supplier<@Nullable InputStream> overlay) {

  /** The places of a web application in this process. */
  public static Surroundings of(
      Function<String, @Nullable String> jndi,
      Map<String, String> parameters,
      Supplier<@Nullable InputStream> overlay) {
    // Other threads may change the properties meanwhile.
    Properties system = (Properties) System.getProperties().clone();
    Map<String, String> properties =
        system.stringPropertyNames().stream()
            .collect(Collectors.toMap(name -> name, system::getProperty));
    return new Surroundings(jndi, parameters, properties, System.getenv(), overlay);
  }
}
