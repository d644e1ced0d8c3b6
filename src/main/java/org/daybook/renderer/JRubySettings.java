package org.daybook.renderer;

import java.util.Map;

/** The system properties of JRuby, which it reads when its first class is loaded. */
final class JRubySettings {
  private static final Map<String, String> SETTINGS =
      Map.of(
          // Native access is not needed, and the thread of its cleaner could not be stopped.
          "jruby.native.enabled", "false",
          // The default keeps the runtime reachable from JDK classes, which is a class loader leak.
          "jruby.ji.class.values", "HARD_MAP",
          "jruby.cli.did_you_mean.enable", "false",
          // The gems are on the load path, and starting RubyGems takes half a second.
          "jruby.cli.rubygems.enable", "false");

  private JRubySettings() {}

  /** Sets the properties that are not set yet. Another JRuby in the JVM may have set them. */
  static void configure() {
    SETTINGS.forEach(
        (name, value) -> {
          if (System.getProperty(name) == null) {
            System.setProperty(name, value);
          }
        });
  }
}
