package org.daybook.command;

import java.nio.file.Path;
import java.util.Map;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardService;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.ErrorReportValve;

/**
 * An embedded Tomcat with one web application. It has no port to be shut down by and tells nobody
 * its version.
 */
final class EmbeddedTomcat implements AutoCloseable {
  private static final long LAST_ANSWERS_MILLIS = 2000;

  /** The context attribute in which the web application says why it shows nothing. */
  private static final String FAILURE = "org.daybook.failure";

  private final Address address;
  private final Tomcat tomcat = new Tomcat();

  /**
   * A server that does nothing yet.
   *
   * @param folder where it may keep files while it runs
   */
  EmbeddedTomcat(Address address, Path folder) {
    this.address = address;
    tomcat.setBaseDir(folder.resolve("tomcat").toString());
    tomcat.setConnector(connector(address));
    tomcat.getHost().getPipeline().addValve(errorPages());
    if (tomcat.getService() instanceof StandardService service) {
      service.setGracefulStopAwaitMillis(LAST_ANSWERS_MILLIS);
    }
  }

  /**
   * Takes the port. Who connects from now on is answered once the web application has started.
   *
   * @return the address with the port that was taken
   * @throws InvalidOptionException if the address or the port cannot be had
   */
  Address listen() throws InvalidOptionException {
    try {
      tomcat.init();
      return address.withPort(tomcat.getConnector().getLocalPort());
    } catch (LifecycleException e) {
      throw new InvalidOptionException(
          "cannot listen at %s: %s; choose another --port, 0 for a free one, or another --host"
              .formatted(address.url(), Reason.first(e)));
    }
  }

  /**
   * Starts the web application.
   *
   * @param settings its context's init parameters
   * @throws LifecycleException if it does not start, for the reason it gave
   */
  void start(Path application, Map<String, String> settings) throws LifecycleException {
    StandardContext context = WebApplication.in(application, address.contextPath(), settings);
    tomcat.getHost().addChild(context);
    try (StartLog log = new StartLog(context)) {
      tomcat.start();
      if (!context.getState().isAvailable()) {
        throw new LifecycleException("the web application did not start", log.firstProblem());
      }
    }
    Object failure = context.getServletContext().getAttribute(FAILURE);
    if (failure != null) {
      throw new LifecycleException(failure.toString());
    }
  }

  @Override
  public void close() throws LifecycleException {
    // The interrupt that led here has done its work; it would cut the stop short.
    Thread.interrupted();
    tomcat.stop();
    tomcat.destroy();
  }

  private static Connector connector(Address address) {
    Connector connector = new Connector();
    connector.setThrowOnFailure(true);
    connector.setPort(address.port());
    connector.setProperty("address", address.host().getHostAddress());
    return connector;
  }

  private static ErrorReportValve errorPages() {
    ErrorReportValve valve = new ErrorReportValve();
    valve.setShowServerInfo(false);
    valve.setShowReport(false);
    return valve;
  }
}
