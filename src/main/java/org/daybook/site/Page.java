package org.daybook.site;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.daybook.document.Html;
import org.daybook.document.Text;
import org.daybook.io.FieldWriter;

/**
 * The properties of every page of the site: of home, a section, an entry or a page that stands
 * alone.
 *
 * @param path where it is
 * @param source its file below the content folder
 * @param title inline markup
 * @param summary what it is about in a sentence or two: inline markup
 * @param language of its text
 * @param updated when its text last changed, or {@link #UNDATED}
 * @param text the text itself
 */
public record Page(
    SitePath path,
    String source,
    Html title,
    Html summary,
    Locale language,
    OffsetDateTime updated,
    Text text) {

  /** The date of a page whose last change is unknown. */
  public static final OffsetDateTime UNDATED = Instant.EPOCH.atOffset(ZoneOffset.UTC);

  /** Writes every component; the digest of the text stands for the text. */
  void writeTo(FieldWriter out) {
    out.text(path.value()).text(source).text(title.markup()).text(summary.markup());
    out.text(language.toLanguageTag()).time(updated).text(text.digest());
  }
}
