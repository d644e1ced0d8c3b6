package org.daybook.config;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A properties file with settings.
 *
 * @param kind its name in messages
 */
record SettingsFile(String kind, Map<String, String> values) {
  /** The file that an overlay may put into the archive. */
  static final String OVERLAY = "/WEB-INF/daybook.properties";

  static final String EXPECTED = "must be a readable properties file in UTF-8";

  /** No file. */
  static final SettingsFile NONE = new SettingsFile("file", Map.of());

  /** Reads the file at an absolute path. */
  static SettingsFile at(String path) {
    Path file = SettingParser.absolute(path, "must be the absolute path of a properties file");
    try (InputStream in = Files.newInputStream(file)) {
      return new SettingsFile("file " + file, values(in));
    } catch (IOException | IllegalArgumentException e) {
      throw new IllegalArgumentException(EXPECTED + " (" + e + ")", e);
    }
  }

  /** Reads the file in the archive, if there is one. */
  static SettingsFile overlay(@Nullable InputStream file) throws IOException {
    return file == null ? NONE : new SettingsFile("file " + OVERLAY, values(file));
  }

  private static Map<String, String> values(InputStream file) throws IOException {
    // The decoder refuses other encodings. Editors put a byte order mark before the first name.
    String text = UTF_8.newDecoder().decode(ByteBuffer.wrap(file.readAllBytes())).toString();
    Properties read = new Properties();
    read.load(new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text));
    return read.stringPropertyNames().stream()
        .collect(Collectors.toMap(name -> name, read::getProperty));
  }
}
