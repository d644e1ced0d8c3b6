package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.daybook.config.SettingSources;
import org.daybook.config.Settings;
import org.daybook.config.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The history of what is published belongs to one site, one audience and one program. */
class FeedMemoryFactoryTest {
  private static final Path WORK = Path.of("/tmp/work");

  @Test
  void aPreviewAndEachSiteInOneWorkFolderHaveHistoriesOfTheirOwn() {
    Settings open = settings(Map.of());
    Settings preview = settings(Map.of("daybook.preview", "true"));

    assertThat(
            List.of(
                FeedMemoryFactory.file(open, "/one"),
                FeedMemoryFactory.file(preview, "/one"),
                FeedMemoryFactory.file(open, "/other"),
                FeedMemoryFactory.file(preview, "/other")))
        .doesNotHaveDuplicates()
        .allMatch(file -> file.getParent().equals(WORK));
  }

  @ParameterizedTest
  @CsvSource({
    "base-url, https://notes.example/",
    "preview, true",
    "audience, public",
    "summarizer, off",
    "frame-ancestors, https://portal.example.com",
    "time-zone, Europe/Vienna",
    "authors, untrusted"
  })
  void aSettingThatPagesDependOnIsAReasonForANewDate(String key, String value) {
    assertThat(formats(Map.of("daybook." + key, value), "program"))
        .isNotEqualTo(formats(Map.of(), "program"));
  }

  @Test
  void anotherProgramIsAReasonForANewDateAndARestartIsNone() {
    assertThat(formats(Map.of(), "program"))
        .isEqualTo(formats(Map.of(), "program"))
        .isNotEqualTo(formats(Map.of(), "other"));
  }

  @Test
  void hostsAreInOneOrderOnEveryStart() {
    assertThat(formats(Map.of("daybook.allowed-hosts", "g,c,a,f,b,e,d,h"), "program"))
        .contains("[a, b, c, d, e, f, g, h]");
  }

  private static String formats(Map<String, String> values, String program) {
    return FeedMemoryFactory.formats(settings(values), program);
  }

  private static Settings settings(Map<String, String> values) {
    return Settings.read(
        new SettingSources(
            "", new Surroundings(name -> null, values, Map.of(), Map.of(), () -> null)),
        WORK);
  }
}
