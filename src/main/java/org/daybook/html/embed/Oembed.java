package org.daybook.html.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.Optional;
import org.daybook.document.Html;
import org.daybook.json.JsonFactories;
import org.daybook.site.Author;
import org.daybook.site.Entry;
import org.daybook.site.SitePath;
import org.daybook.site.SitePaths;

/**
 * The description of an entry for programs that show it in a page of theirs (oEmbed 1.0).
 *
 * @param place anywhere in the site
 * @param width of its frame in pixels
 * @param height of its frame in pixels
 */
public record Oembed(EmbedContext place, Entry entry, int width, int height) {
  private static final int WIDTH = 640;
  private static final int HEIGHT = 480;
  private static final JsonFactory JSON = JsonFactories.standard();

  /**
   * The address of the description of a page.
   *
   * @param base the site's public URL, ending in a slash
   */
  public static String address(URI base, SitePath page) {
    String url = URLEncoder.encode(page.at(base), UTF_8);
    return new SitePath(SitePaths.OEMBED).at(base) + "?url=" + url + "&format=json";
  }

  /**
   * The description of the entry at a URL; empty if no entry is there, or if it is another site's.
   *
   * @param mostWidth the largest width of a frame that its reader has room for
   * @param mostHeight the largest height
   */
  public static Optional<Oembed> at(EmbedContext place, String url, int mostWidth, int mostHeight) {
    return path(place.urls().base(), url)
        .flatMap(path -> Fragments.entry(place.site(), path))
        .map(
            entry ->
                new Oembed(place, entry, Math.min(WIDTH, mostWidth), Math.min(HEIGHT, mostHeight)));
  }

  /** The description as JSON. */
  public String json() {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(text)) {
      write(json);
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory cannot fail to be written", e);
    }
    return text.toString();
  }

  private void write(JsonGenerator json) throws IOException {
    Author author = entry.authors().get(0);
    json.writeStartObject();
    json.writeStringField("version", "1.0");
    json.writeStringField("type", "rich");
    json.writeStringField("title", place.text(entry.title()));
    json.writeStringField("author_name", author.name());
    if (place.site().hasGroup(author.path())) {
      json.writeStringField("author_url", place.at(author.path()));
    }
    json.writeStringField("provider_name", place.text(place.site().info().title()));
    json.writeStringField("provider_url", place.at(SitePath.HOME));
    json.writeNumberField("width", width);
    json.writeNumberField("height", height);
    json.writeStringField("html", frame());
    json.writeEndObject();
  }

  private String frame() {
    SitePath fragment = new SitePath(SitePaths.EMBED + "/entries/" + entry.path());
    return "<iframe src=\"%s?frame\" width=\"%s\" height=\"%s\" title=\"%s\"></iframe>"
        .formatted(place.at(fragment), width, height, Html.of(place.text(entry.title())));
  }

  private static Optional<SitePath> path(URI base, String url) {
    try {
      URI asked = new URI(url);
      String path = asked.getPath();
      boolean ours =
          base.getScheme().equalsIgnoreCase(asked.getScheme())
              && base.getRawAuthority().equalsIgnoreCase(asked.getRawAuthority())
              && path != null
              && path.startsWith(base.getPath());
      return ours
          ? Optional.of(new SitePath(path.substring(base.getPath().length())))
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }
}
