package org.daybook.publish.header;

import static java.util.function.Predicate.not;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.daybook.document.Html;
import org.daybook.site.Visibility;
import org.jspecify.annotations.Nullable;

/** The attributes that every kind of page has. A text that is not set is empty. */
public record PageHeader(
    @HeaderAttribute(
            name = "description",
            keys = {"description", "summary"},
            meaning = "Summary in lists and in the feed")
        @MaxLength(10_000)
        Html description,
    @HeaderAttribute(name = "lang", keys = "lang", meaning = "Language of the text")
        @Pattern(
            regexp = "|[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,8}+",
            message = "must be a language tag, such as en or de-CH")
        @MaxLength(35)
        String lang,
    @HeaderAttribute(name = "page-date", meaning = "Date of publication") @IsoDate String pageDate,
    @HeaderAttribute(
            name = "revdate",
            line = "(?:v\\S*,|\\d{4}-).*",
            meaning = "Date of publication; beside page-date, date of the last change")
        @IsoDate
        String revdate,
    @HeaderAttribute(
            name = "page-updated",
            keys = "lastmod",
            meaning = "Date of the last change of the text")
        @IsoDate
        String pageUpdated,
    @Valid VisibilityHeader visibilityHeader) {

  /** The time of publication that the header or the file name gives. */
  public Optional<OffsetDateTime> published(DateParser dates, String fileDate) {
    return first(pageDate, revdate, fileDate).flatMap(dates::parse);
  }

  /** The time of the last change that the header gives, apart from the publication. */
  public Optional<OffsetDateTime> updated(DateParser dates) {
    return first(pageUpdated, pageDate.isEmpty() ? "" : revdate).flatMap(dates::parse);
  }

  /**
   * The visibility of the page.
   *
   * @param from when it was or will be published, or null if that is unknown
   * @param inDrafts whether its file is in a folder for drafts
   */
  public Visibility visibility(DateParser dates, @Nullable Instant from, boolean inDrafts) {
    return visibilityHeader.visibility(dates, from, inDrafts);
  }

  /** The language of the text. */
  public Locale language(Locale standard) {
    return lang.isEmpty() ? standard : Locale.forLanguageTag(lang);
  }

  private static Optional<String> first(String... dates) {
    return Arrays.stream(dates).filter(not(String::isEmpty)).findFirst();
  }
}
