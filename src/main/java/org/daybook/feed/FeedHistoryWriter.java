package org.daybook.feed;

import java.io.DataOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.daybook.feed.FeedHistory.Known;
import org.daybook.site.SitePath;

/** Writes ledgers as {@link FeedHistoryReader} reads them. */
record FeedHistoryWriter(DataOutputStream out) {

  void write(FeedHistory ledger) throws IOException {
    FeedChanges history = ledger.history();
    out.writeUTF(ledger.site());
    out.writeUTF(ledger.form());
    out.writeUTF(ledger.revision());
    write(history.changed());
    out.writeInt(ledger.known().size());
    for (Map.Entry<String, Known> entry : ledger.known().entrySet()) {
      out.writeUTF(entry.getKey());
      write(entry.getValue());
    }
    out.writeInt(history.removed().size());
    for (Map.Entry<SitePath, List<Tombstone>> feed : history.removed().entrySet()) {
      out.writeUTF(feed.getKey().value());
      write(feed.getValue());
    }
    out.writeInt(history.appeared().size());
    for (Map.Entry<String, Instant> entry : history.appeared().entrySet()) {
      out.writeUTF(entry.getKey());
      write(entry.getValue());
    }
    out.writeInt(ledger.slices().size());
    for (Map.Entry<FeedPage.Key, String> slice : ledger.slices().entrySet()) {
      out.writeUTF(slice.getKey().page().value());
      out.writeInt(slice.getKey().number());
      out.writeUTF(slice.getValue());
      write(history.slices().getOrDefault(slice.getKey(), history.changed()));
    }
  }

  private void write(Known entry) throws IOException {
    out.writeUTF(entry.source());
    out.writeInt(entry.feeds().size());
    for (SitePath feed : entry.feeds()) {
      out.writeUTF(feed.value());
    }
  }

  private void write(List<Tombstone> removed) throws IOException {
    out.writeInt(removed.size());
    for (Tombstone tombstone : removed) {
      out.writeUTF(tombstone.id());
      write(tombstone.when());
    }
  }

  private void write(Instant second) throws IOException {
    out.writeLong(second.getEpochSecond());
  }
}
