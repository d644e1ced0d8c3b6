package org.daybook.publish;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.daybook.document.Document;
import org.daybook.publish.header.DateParser;
import org.daybook.publish.header.PageHeader;
import org.daybook.publish.header.RawHeader;
import org.daybook.site.Visibility;
import org.daybook.source.ContentTree;
import org.daybook.source.SourceFile;

/**
 * The visibility that authors write in files that cannot be published. It holds for their last good
 * versions and for the files in their folders.
 *
 * @param converted the documents of the files as they are now, by source
 */
record HiddenByAuthor(ContentTree tree, Map<String, Document> converted, DateParser dates) {
  private static final int HEADER_BYTES = 64 << 10;
  private static final Visibility NOBODY = new Visibility(true, true, null, null);

  /**
   * The visibility in the header of a file as it is now. A file that is unreadable stays as it was.
   */
  Visibility visibility(String source) {
    Visibility raw =
        tree.file(source).map(file -> visibility(source, file)).orElse(Visibility.PUBLIC);
    Document document = converted.get(source);
    return document == null ? raw : raw.and(inHeader(Placed.withoutOptions(document)));
  }

  /** The visibility in the header of a converted document. */
  Visibility inHeader(Placed<?> placed) {
    return visibility(placed.header().page(), placed.source());
  }

  private Visibility visibility(String source, SourceFile file) {
    try (InputStream in = file.open()) {
      // Every byte is a character of ISO 8859-1, and names and values of attributes are ASCII, in
      // UTF-16 beside zeros.
      PageHeader header =
          RawHeader.read(new String(in.readNBytes(HEADER_BYTES), ISO_8859_1).replace("\0", ""));
      return visibility(header, source);
    } catch (IOException e) {
      return NOBODY; // It has changed, so it is published again.
    }
  }

  private Visibility visibility(PageHeader header, String source) {
    Instant from = header.published(dates, "").map(OffsetDateTime::toInstant).orElse(null);
    return header.visibility(dates, from, Placement.isDraft(source));
  }
}
