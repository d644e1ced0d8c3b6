package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No link in the exported manual and notes of Daybook leads nowhere. */
class ExportedLinksTest {
  private static final String ANY =
      "a[href], area[href], link[href], script[src], img[src], source[src], video[src], audio[src],"
          + " form[action]";

  @TempDir static Path work;
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"folders", "files"})
  void everyLinkLeadsToAFileOrToAnotherSite(String style) throws IOException {
    ExportedContent site = new ExportedContent(folder, work, Path.of("content").toAbsolutePath());
    site.export(style);
    List<String> dead = new ArrayList<>();
    int links = 0;
    for (Path page : pages(site.target())) {
      for (Element element : Jsoup.parse(page.toFile(), "UTF-8").select(ANY)) {
        String link = element.attr(attribute(element));
        links++;
        if (!isThere(site.target(), page, link, style.equals("files"))) {
          dead.add(site.target().relativize(page) + ": " + link);
        }
      }
    }

    assertThat(dead).isEmpty();
    assertThat(links).isGreaterThan(2000);
  }

  private static String attribute(Element element) {
    return Stream.of("href", "src", "action").filter(element::hasAttr).findFirst().orElseThrow();
  }

  /** Says whether a file is where a server, or else a disk, would look for it. */
  private static boolean isThere(Path root, Path page, String link, boolean onDisk) {
    URI base = ExportedContent.BASE;
    String from = root.relativize(page).toString();
    String url = base.resolve(from).resolve(link.replaceFirst("[?#].*", "")).toString();
    if (link.startsWith("#") || !url.startsWith(base.toString())) {
      return true;
    }
    String path =
        URLDecoder.decode(
            url.substring(base.toString().length()).replace("+", "%2B"), StandardCharsets.UTF_8);
    boolean absolute = link.startsWith("http") || link.startsWith("/");
    boolean index = (path.isEmpty() || path.endsWith("/")) && (!onDisk || absolute);
    return Files.isRegularFile(root.resolve(index ? path + "index.html" : path));
  }

  private static List<Path> pages(Path root) throws IOException {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(file -> file.toString().endsWith(".html")).toList();
    }
  }
}
