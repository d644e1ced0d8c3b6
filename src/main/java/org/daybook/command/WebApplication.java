package org.daybook.command;

import java.nio.file.Path;
import java.util.Map;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Constants;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;

/** How Tomcat is told about the web application in the archive. */
final class WebApplication {
  private WebApplication() {}

  /**
   * The web application in a folder, ready to be started.
   *
   * @param settings its context's init parameters
   */
  static StandardContext in(Path folder, String contextPath, Map<String, String> settings) {
    StandardContext context = new StandardContext();
    context.setPath(contextPath);
    context.setDocBase(folder.toString());
    context.setParentClassLoader(WebApplication.class.getClassLoader());
    settings.forEach(context::addParameter);
    context.addLifecycleListener(config());
    context.getJarScanner().setJarScanFilter((type, jar) -> false);
    context.setManager(manager());
    // Tomcat runs filters only where a servlet is mapped.
    Tomcat.addServlet(context, "default", DefaultServlet.class.getName()).addMapping("/");
    leaveClassesAlone(context);
    return context;
  }

  private static ContextConfig config() {
    ContextConfig config = new ContextConfig();
    config.setDefaultWebXml(Constants.NoDefaultWebXml);
    return config;
  }

  private static StandardManager manager() {
    StandardManager manager = new StandardManager();
    manager.setPathname(null);
    return manager;
  }

  // The JVM ends with the web application: there is nothing to keep from leaking.
  private static void leaveClassesAlone(StandardContext context) {
    context.setClearReferencesObjectStreamClassCaches(false);
    context.setClearReferencesRmiTargets(false);
    context.setClearReferencesThreadLocals(false);
  }
}
