package org.daybook.publish.header;

import static java.util.function.Predicate.not;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.daybook.document.Document;

/**
 * What the header of an entry must be like. A component's name is the attribute's in camel case,
 * and an attribute that is not set is empty.
 */
public record EntryHeader(
    @NotBlank(message = "is missing: begin the file with \"= \" and a title") String title,
    @IsoDate String pageDate,
    @IsoDate String revdate,
    @IsoDate String pageUpdated,
    @IsoDate String pageExpires,
    @IsoDate String pageReviewed,
    @IsoDate String pageReviewBy,
    List<
            @Pattern(regexp = ALIAS, message = "must be paths of this site, such as /old/name/")
            String>
        pageAliases,
    @Pattern(regexp = SLUG, message = "must be lower-case letters, digits and . _ ~ -")
        String pageSlug,
    @Pattern(regexp = "|-?\\d{1,9}", message = "must be a whole number") String pageOrder,
    @Pattern(regexp = LANGUAGE, message = "must be a language tag, such as en or de-CH")
        String lang) {

  static final String LANGUAGE = "|[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*";
  private static final String ALIAS = "/?[^\\s:?#\\\\][^\\s:?#\\\\]*";
  private static final String SLUG =
      "|[\\p{Ll}\\p{Lo}\\p{N}][\\p{Ll}\\p{Lo}\\p{Lm}\\p{M}\\p{N}._~-]*";

  public static EntryHeader of(Document document) {
    HeaderAttributes attributes = new HeaderAttributes(document.attributes());
    return new EntryHeader(
        document.title().text(),
        attributes.text("page-date"),
        attributes.text("revdate"),
        attributes.text("page-updated"),
        attributes.text("page-expires"),
        attributes.text("page-reviewed"),
        attributes.text("page-review-by"),
        attributes.list("page-aliases"),
        attributes.text("page-slug"),
        attributes.text("page-order"),
        attributes.text("lang"));
  }

  /** When the entry was published, if header or file name say so. */
  public Optional<OffsetDateTime> published(DateParser dates, String fileDate) {
    return first(pageDate, revdate, fileDate).flatMap(dates::parse);
  }

  /** When the text last changed, if the header says so apart from the date it was published. */
  public Optional<OffsetDateTime> updated(DateParser dates) {
    return first(pageUpdated, pageDate.isEmpty() ? "" : revdate).flatMap(dates::parse);
  }

  /** The place among those of the section, after all others if the header names none. */
  public int order() {
    return pageOrder.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(pageOrder);
  }

  private static Optional<String> first(String... dates) {
    return Arrays.stream(dates).filter(not(String::isEmpty)).findFirst();
  }
}
