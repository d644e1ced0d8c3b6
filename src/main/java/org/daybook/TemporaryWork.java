package org.daybook;

import static java.lang.System.Logger.Level.WARNING;
import static java.util.Objects.requireNonNull;

import jakarta.servlet.ServletContext;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.daybook.config.Settings;
import org.daybook.io.Instance;
import org.daybook.io.InstanceLogger;

/** The container's folder for temporary files, in which nothing lasts, as the work folder. */
final class TemporaryWork {
  private static final System.Logger LOG = InstanceLogger.of(TemporaryWork.class);

  /** The init parameter by which the command says that the server is its own. */
  private static final String COMMAND = "org.daybook.command";

  private static final String LOST =
      "work is not set, so converted documents, the last versions without errors and the record of"
          + " removed entries for feed readers are lost ";

  /** Parts of the names of servers, and the event at which a server deletes the folder. */
  private static final List<Deletion> DELETIONS =
      List.of(
          new Deletion("jetty|wildfly|jboss|undertow", "at every stop and undeployment"),
          new Deletion("tomcat|tomee|glassfish|payara", "when the application is undeployed"),
          new Deletion(
              "liberty|websphere|smf webcontainer", "when the server is started with --clean"),
          new Deletion("", "when the server deletes its temporary files"));

  private record Deletion(String server, String event) {}

  private TemporaryWork() {}

  /** Says whether the server is that of {@code java -jar}, whose folders end with it. */
  static boolean isOfCommand(ServletContext context) {
    return context.getInitParameter(COMMAND) != null;
  }

  static Path folder(ServletContext context) {
    return ((File) requireNonNull(context.getAttribute(ServletContext.TEMPDIR))).toPath();
  }

  /**
   * Logs what will be lost at which event, if the content is the operator's own.
   *
   * @return the same for monitors, without paths
   */
  static List<String> notices(ServletContext context, Settings settings) {
    Path folder = folder(context).toAbsolutePath();
    if (settings.content().isEmpty() || !settings.work().equals(folder)) {
      return List.of();
    }
    boolean command = isOfCommand(context);
    String lost = LOST + (command ? "when the command ends" : event(context.getServerInfo()));
    String advice =
        command
            ? "--work to a folder that is kept"
            : "daybook.work to a folder that is kept, such as /var/lib/daybook/"
                + Instance.at(context.getContextPath());
    LOG.log(WARNING, "{0} ({1}, {2}): set {3}", lost, context.getServerInfo(), folder, advice);
    return List.of(lost);
  }

  /**
   * The event at which a server deletes its folder for temporary files of an application.
   *
   * @param server its name, as the servlet context tells it
   */
  static String event(String server) {
    String name = server.toLowerCase(Locale.ROOT);
    return DELETIONS.stream()
        .filter(deletion -> name.matches(".*(?:" + deletion.server() + ").*"))
        .findFirst()
        .orElseThrow()
        .event();
  }
}
