package org.daybook.publish.header;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The manual and the records of the headers name the same attributes and say the same of them. */
class ManualTest {
  /** Names in the manual that are no attributes: an example and a reserved name. */
  private static final Set<String> OTHERS = Set.of("page-mood", "page-access");

  private static String manual;

  @BeforeAll
  static void readManual() throws IOException {
    manual = Files.readString(Path.of("content/manual/write.adoc"));
  }

  @Test
  void everyAttributeIsInTheManual() {
    assertThat(HeaderAttributes.names())
        .hasSizeGreaterThan(30)
        .allMatch(name -> manual.matches("(?s).*[:`]" + name + "[:`].*") || name.equals("title"));
  }

  @Test
  void everyAttributeOfTheManualIsRead() {
    Set<String> named = names(manual, "[:`](page-[a-z-]+)[:`]").collect(toSet());

    named.removeAll(OTHERS);
    assertThat(HeaderAttributes.names()).hasSizeGreaterThan(30).containsAll(named);
  }

  @Test
  void theTableOfAnEntrysHeaderSaysWhatTheRecordSays() {
    Map<String, String> rows = rows(0, "`(?::([a-z-]+):|= (Title))`");
    Map<String, HeaderAttribute> attributes = attributes(EntryHeader.class);
    attributes.remove("revdate"); // It is among the dates.

    assertThat(rows).containsOnlyKeys(attributes.keySet());
    assertThat(attributes)
        .allSatisfy(
            (name, attribute) ->
                assertThat(rows.get(name)).containsIgnoringCase(text(attribute.meaning())));
  }

  @Test
  void theTableOfASectionsHeaderSaysWhatTheRecordSays() {
    Map<String, String> rows = rows(1, "`(page-[a-z-]+)`\n");
    Map<String, HeaderAttribute> attributes = attributes(SectionHeader.class);
    attributes.keySet().removeAll(attributes(PageHeader.class).keySet());
    attributes.remove("title"); // It is the same as an entry's.

    assertThat(rows).containsOnlyKeys(attributes.keySet());
    assertThat(attributes)
        .allSatisfy(
            (name, attribute) ->
                assertThat(rows.get(name))
                    .contains(text(attribute.meaning()))
                    .satisfies(row -> assertThat(attribute.defaults()).allMatch(row::contains)));
  }

  @Test
  void theLengthOfAFeedIsTheManuals() {
    String[] entries = attributes(SiteHeader.class).get("page-feed-entries").defaults();

    assertThat(manual)
        .contains(
            "one document of a feed: " + entries[0] + " by default, or any number from 1 to 200");
  }

  @Test
  void theLengthOfAPageOfAListIsTheManuals() {
    String[] entries = attributes(SiteHeader.class).get("page-per-page").defaults();

    assertThat(manual)
        .contains(
            "on a page of a list: " + entries[0] + " by default, or any number from 1 to 200");
  }

  private static Map<String, HeaderAttribute> attributes(Class<?> header) {
    return new HashMap<>(
        HeaderAttributes.of(header).stream().collect(toMap(HeaderAttribute::name, a -> a)));
  }

  /** The rows of a table by the names in their first cell, without the marks of code. */
  private static Map<String, String> rows(int table, String name) {
    List<String> rows = List.of(manual.split("\\|===")[2 * table + 1].split("\n\n"));
    Map<String, String> byName = new HashMap<>();
    for (String row : rows.subList(1, rows.size())) {
      String cell = row.split("\n\\|")[0] + "\n";
      names(cell, name).forEach(n -> byName.put(n, text(row)));
    }
    return byName;
  }

  private static String text(String manual) {
    return manual.replace("`", "");
  }

  private static Stream<String> names(String text, String pattern) {
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(ManualTest::name)
        .map(String::toLowerCase);
  }

  private static String name(MatchResult match) {
    return match.group(1) == null ? match.group(2) : match.group(1);
  }
}
