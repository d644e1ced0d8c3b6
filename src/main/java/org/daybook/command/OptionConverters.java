package org.daybook.command;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converters of option values. The message about an invalid value says what to write instead. */
final class OptionConverters {
  private OptionConverters() {}

  private static TypeConversionException invalid(String value, String wrong, String instead) {
    return new TypeConversionException("'" + value + "' " + wrong + "; " + instead);
  }

  /** A folder of content. */
  static final class Content implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) throws IOException {
      Path folder = Path.of(value).toAbsolutePath().normalize();
      if (!Files.isDirectory(folder)) {
        String wrong = Files.exists(folder) ? "is not a folder" : "does not exist";
        throw invalid(value, wrong, "name a folder with .adoc files");
      }
      if (!AdocSearch.finds(folder)) {
        throw invalid(value, "contains no .adoc file", "name a folder that contains one");
      }
      return folder;
    }
  }

  /** A writable folder. It is created if it does not exist. */
  static final class Work implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
      Path folder = Path.of(value).toAbsolutePath().normalize();
      try {
        Files.createDirectories(folder);
        // Permission bits are not enough, because the file system may be mounted read-only.
        Files.delete(Files.createTempFile(folder, "daybook-", null));
        return folder;
      } catch (IOException e) {
        throw invalid(value, "cannot be written to", "name a writable folder");
      }
    }
  }

  /** An address of this machine. */
  static final class Host implements ITypeConverter<InetAddress> {
    @Override
    public InetAddress convert(String value) {
      try {
        return InetAddress.getByName(value);
      } catch (UnknownHostException e) {
        throw invalid(
            value,
            "is not an address",
            "write one of this machine's addresses, or 0.0.0.0 for all");
      }
    }
  }

  /** A name under which a site answers, or {@code *}. */
  static final class HostName implements ITypeConverter<String> {
    private static final Pattern NAME =
        Pattern.compile("\\*|\\[[0-9A-Fa-f:.]+]|[\\w-]+(?:\\.[\\w-]+)*");

    @Override
    public String convert(String value) {
      if (!NAME.matcher(value).matches()) {
        throw invalid(
            value, "is not a host name", "write one like notes.example.com, without a port");
      }
      return value;
    }
  }

  /** A TCP port. */
  static final class Port implements ITypeConverter<Integer> {
    private static final Pattern PORT = Pattern.compile("\\d{1,5}");

    @Override
    public Integer convert(String value) {
      if (!PORT.matcher(value).matches() || Integer.parseInt(value) > 65535) {
        throw invalid(
            value, "is not a port", "write a number from 0 to 65535, 0 for any free port");
      }
      return Integer.valueOf(value);
    }
  }

  /** A context path: empty for the root, otherwise without a slash at its end. */
  static final class ContextPath implements ITypeConverter<String> {
    private static final Pattern PATH = Pattern.compile("/|(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+/?");

    @Override
    public String convert(String value) {
      if (!PATH.matcher(value).matches()) {
        throw invalid(value, "is not a context path", "write / or a path like /eng/notes");
      }
      return value.endsWith("/") ? value.substring(0, value.length() - 1) : value;
    }
  }

  /** The absolute URL of the site. It ends with a slash. */
  static final class BaseUrl implements ITypeConverter<URI> {
    private static final Pattern SCHEME = Pattern.compile("https?", Pattern.CASE_INSENSITIVE);

    @Override
    public URI convert(String value) {
      try {
        URI url = new URI(value.endsWith("/") ? value : value + "/");
        if (url.getScheme() != null
            && SCHEME.matcher(url.getScheme()).matches()
            && url.getHost() != null
            && url.getRawQuery() == null
            && url.getRawFragment() == null) {
          return url;
        }
      } catch (URISyntaxException e) {
        // The message below covers this too.
      }
      throw invalid(value, "is not a web address", "write one like https://notes.example.com/");
    }
  }

  /** A format of the report that {@code check} prints. */
  static final class Format implements ITypeConverter<String> {
    private static final Set<String> FORMATS = Set.of("text", "json", "sarif");

    @Override
    public String convert(String value) {
      if (!FORMATS.contains(value)) {
        throw invalid(value, "is not a format", "write text, json or sarif");
      }
      return value;
    }
  }

  /** A day. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw invalid(value, "is not a date", "write one like 2026-01-31");
      }
    }
  }

  /** A time zone. */
  static final class TimeZone implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String value) {
      try {
        return ZoneId.of(value);
      } catch (DateTimeException e) {
        throw invalid(value, "is not a time zone", "write one like Europe/Berlin or UTC");
      }
    }
  }
}
