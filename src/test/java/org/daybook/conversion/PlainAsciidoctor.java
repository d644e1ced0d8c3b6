package org.daybook.conversion;

import java.nio.file.Path;
import java.util.Map;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Attributes;
import org.asciidoctor.Options;
import org.asciidoctor.SafeMode;

/** Asciidoctor as it is, given the attributes that Daybook gives. */
final class PlainAsciidoctor implements AutoCloseable {
  private static final Map<String, String> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("env", "site"),
          Map.entry("env-site", ""),
          Map.entry("site-gen-daybook", ""),
          Map.entry("idprefix", "@"),
          Map.entry("idseparator", "-@"),
          Map.entry("experimental", "@"),
          Map.entry("icons", "font"),
          Map.entry("source-highlighter", "rouge"),
          Map.entry("rouge-css", "class"),
          Map.entry("relfilesuffix", ".adoc"),
          Map.entry("skip-front-matter", ""),
          Map.entry("notitle", ""),
          Map.entry("toc!", ""),
          Map.entry("docdate", ""),
          Map.entry("doctime", ""),
          Map.entry("docdatetime", ""),
          Map.entry("docyear", ""),
          Map.entry("localdate", ""),
          Map.entry("localtime", ""),
          Map.entry("localdatetime", ""),
          Map.entry("localyear", ""));

  private final Asciidoctor asciidoctor = start();

  PlainAsciidoctor() {
    asciidoctor.registerLogHandler(entry -> {});
    java.util.logging.Logger.getLogger("asciidoctor").setUseParentHandlers(false);
  }

  /** Starts Asciidoctor by itself, with nothing of Daybook's renderer. */
  static Asciidoctor start() {
    // An embedded renderer that ran in this JVM before has turned RubyGems off.
    System.setProperty("jruby.cli.rubygems.enable", "true");
    return Asciidoctor.Factory.create();
  }

  /** The embedded output. No mode but UNSAFE includes from folders beside the file's own. */
  String body(Path folder, String path) {
    var attributes = Attributes.builder();
    ATTRIBUTES.forEach(attributes::attribute);
    Options options =
        Options.builder()
            .safe(SafeMode.UNSAFE)
            .standalone(false)
            .toFile(false)
            .attributes(attributes.build())
            .build();
    String body = asciidoctor.convertFile(folder.resolve(path).toFile(), options);
    return body == null ? "" : body;
  }

  @Override
  public void close() {
    asciidoctor.close();
  }
}
