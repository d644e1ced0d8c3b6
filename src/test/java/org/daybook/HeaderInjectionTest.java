package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.daybook.testing.RawAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests whose address or fields would change the response, or those of other readers. */
class HeaderInjectionTest {
  private static final String HOST = "Host: notes.example";
  private static final List<String> ADDRESSES =
      List.of(
          "",
          "notes/queues/",
          "notes/queues",
          "notes/flow.svg",
          "nothing/",
          "atom.xml",
          "feed.json",
          "sitemap.xml",
          "_/embed/latest",
          "_/oembed?url=https://notes.example/notes/queues/",
          "_/api/v1/entries",
          "_/health/content");
  private static final List<String> LINE_BREAKS =
      List.of(
          "%0d%0a",
          "%0a", "%0d", "%E5%98%8D%E5%98%8A", "%c0%8d%c0%8a", "%250d%250a", "%e2%80%a8", "%c2%85");

  @RegisterExtension private static final RawSite SITE = new RawSite();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "@/",
        "notes@",
        "notes/queues@",
        "notes/queues?@",
        "notes/queues?a=@",
        "old/queues?a=@",
        "old/queues/@",
        "tags/c-plus-plus?@",
        "notes/feed.xml?@",
        "search/atom.xml?q=@",
        "_/theme/0123456789abcdef/@.css",
        "_/embed/@.js",
        "_/embed/latest?section=@",
        "_/embed/latest?tag=@",
        "_/embed/latest?limit=@",
        "_/embed/search?q=@",
        "_/embed/entries/@",
        "_/oembed?url=@",
        "_/oembed?url=https://notes.example/@",
        "_/oembed?url=https://notes.example/notes/queues/&format=@",
        "_/oembed?url=https://notes.example/notes/queues/&maxwidth=@",
        "_/api/v1/@",
        "_/api/v1/search?q=@",
        "_/api/v1/entries?@=1",
        "_/api/v1/entries?section=@",
        "_/api/v1/entries?since=@",
        "_/api/v1/entries?page=@",
        "_/api/v1/entries/@"
      })
  void aLineBreakInAnAddressBeginsNoLine(String address) throws IOException {
    for (String lineBreak : LINE_BREAKS) {
      String injected = lineBreak + "X-Injected:%20yes" + lineBreak + lineBreak + "<b>";
      RawAnswer answer = ask(address.replace("@", injected), HOST, "X-Other: yes");

      assertThat(answer.status()).as(lineBreak).isBetween(200, 501).isNotEqualTo(500);
      assertThat(answer.fields())
          .noneMatch(line -> line.startsWith("X-Injected"))
          .noneMatch(line -> line.contains("\r") || line.contains("\n"));
      assertThat(answer.body()).doesNotContain("<b>X", "\nX-Injected");
    }
  }

  @Test
  void noForwardedFieldAndNoHostChangesWhatIsAnswered() throws IOException {
    List<String> fields = new ArrayList<>();
    for (String name :
        List.of(
            "X-Forwarded-Host",
            "X-Forwarded-Server",
            "X-Forwarded-For",
            "X-Forwarded-Port",
            "X-Forwarded-Proto",
            "X-Forwarded-Scheme",
            "X-Forwarded-Prefix",
            "X-Forwarded-Path",
            "X-Original-URL",
            "X-Original-Host",
            "X-Rewrite-URL",
            "X-Host",
            "X-HTTP-Method-Override",
            "X-HTTP-Method",
            "Base-Url",
            "Front-End-Https",
            "Via",
            "Referer",
            "Origin")) {
      fields.add(name + ": https://evil.example/evil");
    }
    fields.add("Forwarded: for=evil.example;host=evil.example;proto=https;by=evil.example");
    fields.add("X-HTTP-Method-Override: DELETE");
    for (String address : ADDRESSES) {
      RawAnswer plain = ask(address, HOST);

      assertSame(ask(address, with(HOST, fields)), plain);
      assertSame(ask(address, "Host: evil.example"), plain);
      assertSame(ask(address, "Host: evil.example:99999"), plain);
      assertSame(ask(address, "Host: NOTES.example."), plain);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Host: evil.example/path",
        "Host: a b",
        "Host: evil.example@notes.example",
        "Host: [::1",
        "Host: [::1]:80",
        "Host: ",
        "Host: <script>",
        "Host: {a}",
        "Host: a_b",
        "Host: notes.example:",
        "Host: notes.example:-1",
        "Host: notes.example\r\nHost: evil.example",
        "X: no host"
      })
  void anOddHostIsRefusedOrNotNamed(String host) throws IOException {
    for (String address : ADDRESSES) {
      RawAnswer answer = ask(address, host);

      assertThat(answer.status()).as(address).isBetween(200, 499);
      assertThat(answer.body() + answer.field("Location")).doesNotContain("evil.example");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Accept",
        "Accept-Charset",
        "Accept-Encoding",
        "Accept-Language",
        "Authorization",
        "Cache-Control",
        "Content-Type",
        "Content-Encoding",
        "Content-Language",
        "Cookie",
        "If-Match",
        "If-Modified-Since",
        "If-None-Match",
        "If-Range",
        "If-Unmodified-Since",
        "Origin",
        "Pragma",
        "Range",
        "Referer",
        "TE",
        "Upgrade",
        "User-Agent"
      })
  void noFieldIsAFailure(String name) throws IOException {
    for (String value :
        List.of(
            "",
            ",",
            ";;q",
            "*",
            "\"",
            "W/\"",
            "\"a\", W/\"b\", c, \"",
            "bytes=0-",
            "bytes=-",
            "bytes=9-1,1-2,,",
            "bytes=99999999999999999999-",
            "Fri, 99 Xxx 2026 99:99:99 GMT",
            "gzip;q=1e9, *;q=-1",
            "a/b/c;q=\"",
            "null",
            "%0d%0aX-Injected: yes",
            "\u00ff\u0080\t\u00e9",
            "en;q=2,*-*",
            "$Version=1; a=\"b",
            "<script>ran(1)</script>")) {
      int first = Math.floorMod((name + value).hashCode(), ADDRESSES.size() / 3);
      for (int i = first; i < ADDRESSES.size(); i += ADDRESSES.size() / 3) {
        String address = ADDRESSES.get(i);
        RawAnswer answer = ask(address, HOST, name + ": " + value);

        assertThat(answer.status()).as(address + " " + value).isBetween(200, 499);
        assertThat(answer.fields()).noneMatch(line -> line.startsWith("X-Injected"));
        assertThat(answer.body() + answer.fields()).doesNotContain("ran(1)");
      }
    }
  }

  private static void assertSame(RawAnswer other, RawAnswer plain) {
    assertThat(other.status()).isIn(plain.status(), 400);
    if (other.status() == plain.status()) {
      assertThat(other.body()).isEqualTo(plain.body());
      assertThat(other.field("Location")).isEqualTo(plain.field("Location"));
      assertThat(other.field("ETag")).isEqualTo(plain.field("ETag"));
    }
  }

  private static String[] with(String host, List<String> fields) {
    List<String> all = new ArrayList<>(fields);
    all.add(0, host);
    return all.toArray(String[]::new);
  }

  private static RawAnswer ask(String address, String... fields) throws IOException {
    return SITE.ask("GET /site/" + address, fields);
  }
}
