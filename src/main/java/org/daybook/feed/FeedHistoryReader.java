package org.daybook.feed;

import java.io.DataInputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.feed.FeedHistory.Known;
import org.daybook.site.SitePath;

/** Reads ledgers as {@link FeedHistoryWriter} writes them. */
record FeedHistoryReader(DataInputStream in) {

  FeedHistory ledger() throws IOException {
    String site = in.readUTF();
    String form = in.readUTF();
    String revision = in.readUTF();
    Instant changed = instant();
    Map<String, Known> known = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      known.put(in.readUTF(), known());
    }
    Map<SitePath, List<Tombstone>> removed = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      removed.put(new SitePath(in.readUTF()), tombstones());
    }
    Map<String, Instant> appeared = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      appeared.put(in.readUTF(), instant());
    }
    Map<FeedPage.Key, String> slices = new HashMap<>();
    Map<FeedPage.Key, Instant> shown = new HashMap<>();
    for (int left = in.readInt(); left > 0; left--) {
      FeedPage.Key slice = new FeedPage.Key(new SitePath(in.readUTF()), in.readInt());
      slices.put(slice, in.readUTF());
      shown.put(slice, instant());
    }
    FeedChanges history = new FeedChanges(changed, removed, appeared, shown);
    return new FeedHistory(site, form, revision, slices, known, history);
  }

  private Known known() throws IOException {
    String source = in.readUTF();
    Set<SitePath> feeds = new HashSet<>();
    for (int left = in.readInt(); left > 0; left--) {
      feeds.add(new SitePath(in.readUTF()));
    }
    return new Known(source, feeds);
  }

  private List<Tombstone> tombstones() throws IOException {
    List<Tombstone> tombstones = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      tombstones.add(new Tombstone(in.readUTF(), instant()));
    }
    return tombstones;
  }

  private Instant instant() throws IOException {
    return Instant.ofEpochSecond(in.readLong());
  }
}
