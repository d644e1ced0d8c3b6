package org.daybook.feed;

import static java.time.temporal.ChronoUnit.SECONDS;

import java.nio.BufferUnderflowException;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.daybook.feed.Feed.Tombstone;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;
import org.daybook.site.SitePath;

/** A feed history as fields. */
final class FeedHistoryCodec {
  private static final Instant YEAR_9999 = Instant.parse("9999-01-01T00:00:00Z");

  private FeedHistoryCodec() {}

  static void write(FeedHistory history, FieldWriter out) {
    FeedChanges changes = history.changes();
    out.text(history.site()).text(history.formats()).text(history.fingerprint());
    out.map(history.pages(), FeedHistoryCodec::write, FieldWriter::text);
    out.map(history.entries(), FieldWriter::text, FeedHistoryCodec::write);
    out.instant(changes.changed());
    out.map(changes.removed(), FeedHistoryCodec::write, FeedHistoryCodec::write);
    out.map(changes.appeared(), FieldWriter::text, FieldWriter::instant);
    out.map(changes.pages(), FeedHistoryCodec::write, FieldWriter::instant);
    out.map(changes.assets(), FeedHistoryCodec::write, FeedHistoryCodec::write);
  }

  /**
   * The history that was written.
   *
   * @throws BufferUnderflowException if the fields end early
   * @throws IllegalArgumentException if a value is impossible; also DateTimeException and
   *     ArithmeticException
   */
  static FeedHistory read(FieldReader in) {
    return new FeedHistory(
        in.text(),
        in.text(),
        in.text(),
        in.map(FeedHistoryCodec::key, FieldReader::text),
        in.map(FieldReader::text, FeedHistoryCodec::entry),
        new FeedChanges(
            date(in),
            in.map(FeedHistoryCodec::path, FeedHistoryCodec::tombstones),
            in.map(FieldReader::text, FeedHistoryCodec::date),
            in.map(FeedHistoryCodec::key, FeedHistoryCodec::date),
            in.map(FeedHistoryCodec::path, FeedHistoryCodec::asset)));
  }

  private static void write(FieldWriter out, FeedPage.Key page) {
    out.text(page.page().value()).number(page.number());
  }

  private static FeedPage.Key key(FieldReader in) {
    FeedPage.Key key = new FeedPage.Key(path(in), in.number());
    require(key.number() >= 0);
    return key;
  }

  private static void write(FieldWriter out, RecordedEntry entry) {
    out.text(entry.source()).list(entry.feeds(), FeedHistoryCodec::write);
  }

  private static RecordedEntry entry(FieldReader in) {
    return new RecordedEntry(in.text(), new HashSet<>(in.list(FeedHistoryCodec::path)));
  }

  private static void write(FieldWriter out, List<Tombstone> removed) {
    out.list(removed, (to, tombstone) -> to.text(tombstone.id()).instant(tombstone.when()));
  }

  private static List<Tombstone> tombstones(FieldReader in) {
    return in.list(from -> new Tombstone(from.text(), date(from)));
  }

  private static void write(FieldWriter out, AssetVersion version) {
    out.text(version.digest()).instant(version.since());
  }

  private static AssetVersion asset(FieldReader in) {
    return new AssetVersion(in.text(), date(in));
  }

  /** A time that HTTP can express, in whole seconds. */
  private static Instant date(FieldReader in) {
    Instant date = in.instant();
    require(
        date.equals(date.truncatedTo(SECONDS))
            && !date.isBefore(Instant.EPOCH)
            && date.isBefore(YEAR_9999));
    return date;
  }

  private static void require(boolean possible) {
    if (!possible) {
      throw new IllegalArgumentException("impossible value");
    }
  }

  private static void write(FieldWriter out, SitePath path) {
    out.text(path.value());
  }

  private static SitePath path(FieldReader in) {
    return new SitePath(in.text());
  }
}
