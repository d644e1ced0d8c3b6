package org.daybook.container;

import java.util.List;

/** A kind of container that the manual says how to use, in the version that is tested. */
enum Distribution {
  ALONE(new Alone()),
  TOMCAT_10(new Tomcat("apache-tomcat-10.1")),
  TOMCAT_11(new Tomcat("apache-tomcat-11")),
  JETTY_12_0(new Jetty("jetty-home-12.0")),
  JETTY_12_1(new Jetty("jetty-home-12.1")),
  WILDFLY(new WildFly()),
  LIBERTY(new Liberty()),
  GLASSFISH(new GlassFish("glassfish7")),
  PAYARA(new GlassFish("payara6"));

  private final Starter starter;

  Distribution(Starter starter) {
    this.starter = starter;
  }

  /** Starts a container in an installation. */
  @FunctionalInterface
  interface Starter {
    /** Deploys the archive at each mount with the settings of the manual. */
    Server start(Installation installation) throws Exception;
  }

  /** Starts it, with the archive at each {@link Mount}, and waits until pages can be read there. */
  Server start(Installation installation, List<String> pages) throws Exception {
    Server server = starter.start(installation);
    try {
      for (Mount mount : mounts()) {
        for (String page : pages) {
          server.await(mount, page);
        }
      }
      return server;
    } catch (Exception | AssertionError e) {
      server.close();
      throw e;
    }
  }

  /** The headers that it adds to responses of ours, with their values, as a regular expression. */
  String additions() {
    return switch (this) {
      case LIBERTY -> "content-language=\\[en]";
      case GLASSFISH, PAYARA -> "(?:server|x-powered-by|x-frame-options)=.*";
      default -> "";
    };
  }

  /** Says whether it names its version to everybody, which the manual does not prevent. */
  boolean saysVersion() {
    return this == GLASSFISH;
  }

  /** Says whether the manual has a line that makes it believe a proxy, and nobody else. */
  boolean believesProxy() {
    return switch (this) {
      case TOMCAT_10, TOMCAT_11, WILDFLY, LIBERTY -> true;
      default -> false;
    };
  }

  /** The status of a HEAD whose condition a 304 could answer, which WildFly would call empty. */
  int statusOfUnchangedHead() {
    return this == WILDFLY ? 200 : 304;
  }

  /**
   * The length in a 304. Liberty calls it empty, whatever it is told, so that it gets whole pages
   * if it is a proxy that asks.
   */
  String lengthOfNothing() {
    return this == LIBERTY ? "0" : "";
  }

  /** The length in a response to HEAD in a coding, if it omits it, as RFC 9110 §9.3.2 permits. */
  String omits(String coding) {
    return this == LIBERTY && coding.equals("gzip") ? "" : "always there";
  }

  /** By itself the archive is mounted once. */
  Mount[] mounts() {
    return this == ALONE ? new Mount[] {Mount.NOTES} : Mount.values();
  }
}
