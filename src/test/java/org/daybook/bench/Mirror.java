package org.daybook.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.zip.GZIPInputStream;

/** Daybook's answers as files: plain, and beside it as they were sent compressed. */
final class Mirror {
  private static final String TYPES = "WEB-INF/types.properties";

  private final Path folder;
  private final Map<String, String> types = new ConcurrentSkipListMap<>();

  Mirror(Path folder) {
    this.folder = folder;
  }

  Path folder() {
    return folder;
  }

  /** Media types by the endings of the files' names. */
  Map<String, String> types() {
    return types;
  }

  /** The media types that a mirror was given for endings. */
  static Properties types(Path folder) throws IOException {
    Properties types = new Properties();
    try (InputStream in = Files.newInputStream(folder.resolve(TYPES))) {
      types.load(in);
    }
    return types;
  }

  /** Copies what is at these paths, and what is at a missing one as {@code 404.html}. */
  void copy(ServerProcess daybook, List<String> paths, String missing) throws IOException {
    Crawl crawl = new Crawl(daybook);
    crawl.each(paths, 200, this::put);
    crawl.each(List.of(missing), 404, (path, response) -> put("404.html", response));
    Path list = folder.resolve(TYPES);
    Files.createDirectories(list.getParent());
    Properties all = new Properties();
    all.putAll(types);
    try (Writer out = Files.newBufferedWriter(list, UTF_8)) {
      all.store(out, null);
    }
  }

  private void put(String path, HttpResponse<byte[]> response) throws IOException {
    Path file = file(path);
    Files.createDirectories(file.getParent());
    String name = file.toString();
    types.put(
        name.substring(name.lastIndexOf('.') + 1),
        response.headers().firstValue("Content-Type").orElseThrow());
    byte[] bytes = response.body();
    if (response.headers().firstValue("Content-Encoding").isPresent()) {
      Files.write(Path.of(name + ".gz"), bytes);
      try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes));
          OutputStream out = Files.newOutputStream(file)) {
        in.transferTo(out);
      }
    } else {
      Files.write(file, bytes);
    }
  }

  private Path file(String path) {
    return folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path);
  }
}
