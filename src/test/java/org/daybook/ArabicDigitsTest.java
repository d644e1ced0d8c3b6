package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.daybook.site.Site;
import org.daybook.site.Viewer;
import org.daybook.testing.Note;
import org.daybook.testing.Sites;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A machine whose language has other digits has the same addresses and answers. */
class ArabicDigitsTest {
  private final Locale before = Locale.getDefault();

  @BeforeEach
  void theMachineSpeaksArabic() {
    Locale.setDefault(Locale.forLanguageTag("ar-EG"));
    assertThat("%d".formatted(1)).isEqualTo("١");
  }

  @AfterEach
  void itSpeaksAsBefore() {
    Locale.setDefault(before);
  }

  @Test
  void theAddressesOfMonthsHaveAsciiDigits() throws IOException {
    assertThat(daybook().get("archive/").page().select("main a").eachAttr("href"))
        .anyMatch(link -> link.matches(".*\\b20\\d\\d/\\d\\d/"));
  }

  @Test
  void theFrameOfADescriptionHasAsciiDigits() throws IOException {
    String link = "_/oembed?url=http%3A%2F%2Fintranet.example%2Feng%2Fnotes%2Fnotes%2Fone%2F";

    assertThat(daybook().get(link + "&format=json").text())
        .containsPattern("width=\\\\\"\\d+\\\\\" height=\\\\\"\\d+\\\\\"");
  }

  private static InProcess daybook() {
    Site all = Sites.of(Note.at("notes/one/").titled("One"));
    Site site = all.visibleTo(new Viewer(InProcess.NOW, false));
    return new InProcess(() -> site);
  }
}
