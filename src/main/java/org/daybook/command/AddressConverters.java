package org.daybook.command;

import static org.daybook.command.OptionConverters.invalid;

import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;

/** Converters of options that say where a site answers. */
final class AddressConverters {
  private AddressConverters() {}

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
}
