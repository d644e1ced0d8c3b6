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
 * An embedded Tomcat with one web application. It has no shutdown port, and its error pages do not
 * show its version.
 */
final class EmbeddedTomcat implements AutoCloseable {
  private static final long LAST_ANSWERS_MILLIS = 2000;

  /** The context attribute with the reason why the web application serves nothing. */
  private static final String FAILURE = "org.daybook.failure";

  private final ServerAddress address;
  private final Tomcat tomcat = new Tomcat();

  /**
   * A server that does not listen yet.
   *
   * @param folder for its files while it runs
   */
  EmbeddedTomcat(ServerAddress address, Path folder) {
    this.address = address;
    tomcat.setBaseDir(folder.resolve("tomcat").toString());
    tomcat.setConnector(connector(address));
    tomcat.getHost().getPipeline().addValve(errorPages());
    if (tomcat.getService() instanceof StandardService service) {
      service.setGracefulStopAwaitMillis(LAST_ANSWERS_MILLIS);
    }
  }

  /**
   * Binds the port. Connections are answered once the web application has started.
   *
   * @return the address with the port that was bound
   * @throws InvalidOptionException if the address or the port cannot be bound
   */
  ServerAddress listen() throws InvalidOptionException {
    try {
      tomcat.init();
      return address.withPort(tomcat.getConnector().getLocalPort());
    } catch (LifecycleException e) {
      throw new InvalidOptionException(
          "cannot listen at %s: %s; choose another --port (0 means any free port) or another --host"
              .formatted(address.url(), ErrorMessage.ofRootCause(e)));
    }
  }

  /**
   * Starts the web application.
   *
   * @param settings the init parameters of its context
   * @throws InvalidOptionException if settings are wrong
   * @throws LifecycleException if it does not start; the message has the cause
   */
  void start(Path application, Map<String, String> settings)
      throws LifecycleException, InvalidOptionException {
    StandardContext context = WebApplication.context(application, address.contextPath(), settings);
    tomcat.getHost().addChild(context);
    try (StartLog log = new StartLog(context)) {
      tomcat.start();
      if (!context.getState().isAvailable()) {
        throw new LifecycleException("the web application did not start", log.firstProblem());
      }
    }
    Object failure = context.getServletContext().getAttribute(FAILURE);
    if (failure != null) {
      throw new InvalidOptionException(failure.toString());
    }
  }

  @Override
  public void close() throws LifecycleException {
    // The interrupt that ended the command would otherwise cut the stop short.
    Thread.interrupted();
    tomcat.stop();
    tomcat.destroy();
  }

  private static Connector connector(ServerAddress address) {
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
