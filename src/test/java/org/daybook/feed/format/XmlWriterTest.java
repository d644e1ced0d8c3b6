package org.daybook.feed.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class XmlWriterTest {
  private final XmlWriter xml = new XmlWriter();

  @Test
  void childrenOfTheRootAreOnLinesOfTheirOwn() throws IOException {
    xml.start("a").attribute("b", "c");
    xml.start("d").start("e").text("f").end().start("g").end().end();
    xml.start("h").text("").end();
    xml.end();

    assertThat(sent()).isEqualTo("<a b=\"c\">\n<d><e>f</e><g /></d>\n<h></h>\n</a>\n");
  }

  @Test
  void attributeKeepsEveryCharacterThatXmlCanCarry() throws IOException {
    xml.start("a").attribute("b", "<&>\"'\t\n\u0000é😀").attribute("c", null).end();

    assertThat(sent()).isEqualTo("<a b=\"&lt;&amp;&gt;&quot;'&#x9;&#xA;é😀\" />\n");
  }

  @Test
  void whatIsForgottenIsNotSent() throws IOException {
    xml.start("a");
    sent();
    xml.start("b").start("c").attribute("d", "e");
    xml.clear();
    xml.start("f").end().end();

    assertThat(sent()).isEqualTo("<f />\n</a>\n");
  }

  private String sent() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    xml.sendTo(out);
    return out.toString(UTF_8);
  }
}
