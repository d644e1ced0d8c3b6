package org.daybook;

import jakarta.servlet.Servlet;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Map;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.WebResourceRoot;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.servlets.DefaultServlet;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.webresources.DirResourceSet;
import org.apache.catalina.webresources.StandardRoot;
import org.apache.tomcat.util.descriptor.web.ContextEnvironment;

/** A Tomcat with web applications, each of which loads Daybook's classes for itself. */
final class Instances implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final Tomcat tomcat = new Tomcat();

  /** A server that has not started. */
  Instances(Path folder) {
    tomcat.setBaseDir(folder.toString());
    tomcat.setPort(0);
    tomcat.setSilent(true);
    tomcat.enableNaming();
    tomcat.getConnector();
  }

  /** Adds an instance with these context parameters. */
  Context add(String contextPath, Map<String, String> parameters) {
    StandardContext context = (StandardContext) tomcat.addContext(contextPath, null);
    parameters.forEach(context::addParameter);
    context.setParentClassLoader(Instances.class.getClassLoader());
    WebResourceRoot resources = new StandardRoot(context);
    mount(
        resources,
        "/WEB-INF/classes",
        Path.of(Main.class.getProtectionDomain().getCodeSource().getLocation().getPath()));
    mount(resources, "/WEB-INF/renderer", Path.of(System.getProperty("renderer")));
    mount(resources, "/WEB-INF/content", Path.of("content"));
    context.setResources(resources);
    context.addApplicationListener(ContextListener.class.getName());
    Tomcat.addServlet(context, "default", DefaultServlet.class.getName()).addMapping("/");
    return context;
  }

  /** Adds a web application of another kind: a servlet that may ask the others. */
  void addOther(String contextPath, Servlet servlet) {
    StandardContext context = (StandardContext) tomcat.addContext(contextPath, null);
    context.setCrossContext(true);
    Tomcat.addServlet(context, "page", servlet).addMapping("/");
  }

  /** Adds a JNDI entry of an instance. */
  static void enter(Context context, String name, String value) {
    ContextEnvironment entry = new ContextEnvironment();
    entry.setName(name);
    entry.setType(String.class.getName());
    entry.setValue(value);
    context.getNamingResources().addEnvironment(entry);
  }

  Instances start() throws LifecycleException {
    tomcat.start();
    return this;
  }

  int port() {
    return tomcat.getConnector().getLocalPort();
  }

  HttpResponse<String> get(String path) throws IOException, InterruptedException {
    URI uri = URI.create("http://localhost:" + port() + path);
    return CLIENT.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString());
  }

  /** The response once its status is 200. */
  HttpResponse<String> whenPublished(String path) throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    for (int i = 0; i < 600 && response.statusCode() != 200; i++) {
      Thread.sleep(100);
      response = get(path);
    }
    return response;
  }

  /** The response once it contains a text. */
  HttpResponse<String> whenSaying(String path, String text)
      throws IOException, InterruptedException {
    HttpResponse<String> response = get(path);
    for (int i = 0; i < 600 && !response.body().contains(text); i++) {
      Thread.sleep(100);
      response = get(path);
    }
    return response;
  }

  @Override
  public void close() throws LifecycleException {
    tomcat.stop();
    tomcat.destroy();
  }

  private static void mount(WebResourceRoot resources, String path, Path folder) {
    String absolute = folder.toAbsolutePath().toString();
    resources.addPreResources(new DirResourceSet(resources, path, absolute, "/"));
  }
}
