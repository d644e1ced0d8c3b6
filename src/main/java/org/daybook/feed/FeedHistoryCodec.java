package org.daybook.feed;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.daybook.feed.Feed.Tombstone;
import org.daybook.feed.FeedHistory.RecordedEntry;
import org.daybook.io.FieldReader;
import org.daybook.io.FieldWriter;
import org.daybook.site.SitePath;

/** A feed history as fields. */
final class FeedHistoryCodec {
  private FeedHistoryCodec() {}

  static void write(FeedHistory history, FieldWriter out) {
    FeedChanges changes = history.changes();
    out.text(history.site()).text(history.formats()).text(history.fingerprint());
    write(out, history.pages(), FeedHistoryCodec::write, FieldWriter::text);
    write(out, history.entries(), FieldWriter::text, FeedHistoryCodec::write);
    out.instant(changes.changed());
    write(out, changes.removed(), FeedHistoryCodec::write, FeedHistoryCodec::write);
    write(out, changes.appeared(), FieldWriter::text, FieldWriter::instant);
    write(out, changes.pages(), FeedHistoryCodec::write, FieldWriter::instant);
  }

  static FeedHistory read(FieldReader in) {
    return new FeedHistory(
        in.text(),
        in.text(),
        in.text(),
        map(in, FeedHistoryCodec::key, FieldReader::text),
        map(in, FieldReader::text, FeedHistoryCodec::entry),
        new FeedChanges(
            in.instant(),
            map(in, FeedHistoryCodec::path, FeedHistoryCodec::tombstones),
            map(in, FieldReader::text, FieldReader::instant),
            map(in, FeedHistoryCodec::key, FieldReader::instant)));
  }

  private static void write(FieldWriter out, FeedPage.Key page) {
    out.text(page.page().value()).number(page.number());
  }

  private static FeedPage.Key key(FieldReader in) {
    return new FeedPage.Key(path(in), in.number());
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
    return in.list(from -> new Tombstone(from.text(), from.instant()));
  }

  private static void write(FieldWriter out, SitePath path) {
    out.text(path.value());
  }

  private static SitePath path(FieldReader in) {
    return new SitePath(in.text());
  }

  private static <K, V> void write(
      FieldWriter out,
      Map<K, V> map,
      BiConsumer<FieldWriter, K> key,
      BiConsumer<FieldWriter, V> value) {
    out.list(
        map.entrySet(),
        (to, entry) -> {
          key.accept(to, entry.getKey());
          value.accept(to, entry.getValue());
        });
  }

  private static <K, V> Map<K, V> map(
      FieldReader in, Function<FieldReader, K> key, Function<FieldReader, V> value) {
    Map<K, V> map = new HashMap<>();
    in.list(from -> Map.entry(key.apply(from), value.apply(from)))
        .forEach(entry -> map.put(entry.getKey(), entry.getValue()));
    return map;
  }
}
