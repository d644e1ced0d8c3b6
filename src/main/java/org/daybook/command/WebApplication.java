package org.daybook.command;

import java.nio.file.Path;
import java.util.Map;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Constants;
import org.apache.catalina.startup.ContextConfig;
import org.apache.catalina.startup.Tomcat;

/** Tomcat's configuration of the web application in the archive. */
final class WebApplication {
  private WebApplication() {}

  /**
   * The web application in a folder, not yet started.
   *
   * @param settings the init parameters of its context
   */
  static StandardContext context(Path folder, String contextPath, Map<String, String> settings) {
    StandardContext context = new StandardContext();
    context.setPath(contextPath);
    context.setDocBase(folder.toString());
    context.setParentClassLoader(WebApplication.class.getClassLoader());
    settings.forEach(context::addParameter);
    context.addParameter("org.daybook.command", "serve");
    context.addLifecycleListener(config());
    context.getJarScanner().setJarScanFilter((type, jar) -> false);
    context.setManager(manager());
    // Tomcat runs filters only for paths to which a servlet is mapped.
    Tomcat.addServlet(context, "default", DefaultServlet.class.getName()).addMapping("/");
    skipLeakPrevention(context);
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

  // The JVM ends with the web application, so class loader leaks do no harm.
  private static void skipLeakPrevention(StandardContext context) {
    context.setClearReferencesObjectStreamClassCaches(false);
    context.setClearReferencesRmiTargets(false);
    context.setClearReferencesThreadLocals(false);
  }
}
