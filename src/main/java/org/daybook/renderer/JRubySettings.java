package org.daybook.renderer;

import java.util.Map;

/** JRuby's settings, which it reads once, when its first class is loaded. */
final class JRubySettings {
  private static final Map<String, String> SETTINGS =
      Map.of(
          // Documents need nothing native, and its cleaner's thread could never be stopped.
          "jruby.native.enabled", "false",
          // The default ties the runtime to classes of the JDK for ever.
          "jruby.ji.class.values", "HARD_MAP",
          "jruby.cli.did_you_mean.enable", "false",
          // The gems are on the load path; looking for others takes half a second.
          "jruby.cli.rubygems.enable", "false");

  private JRubySettings() {}

  /** Sets what nobody has set: the JVM may have another JRuby. */
  static void configure() {
    SETTINGS.forEach(
        (name, value) -> {
          if (System.getProperty(name) == null) {
            System.setProperty(name, value);
          }
        });
  }
}
