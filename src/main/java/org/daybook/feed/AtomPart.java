package org.daybook.feed;

import com.rometools.rome.feed.atom.Link;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.daybook.site.Channel;
import org.daybook.site.Item;
import org.daybook.site.SitePath;
import org.daybook.site.Tombstone;
import org.jdom2.Element;

/**
 * One of the documents of a channel (RFC 5005): the one that people subscribe to, or an archive.
 *
 * @param number of the archive, from 1 for the oldest; 0 for the other
 */
record AtomPart(Channel channel, int number) {
  private static final int TOMBSTONES = 100;

  /** Whether there is such a document. */
  boolean exists() {
    return number <= slices().archives();
  }

  /** Where it is. */
  SitePath path() {
    return path(number);
  }

  /** What is in it, newest first. */
  List<Item> items() {
    return number == 0 ? slices().newest() : slices().archive(number);
  }

  /** When anything in it last changed. */
  Instant updated() {
    return number == 0
        ? channel.updated()
        : items().stream().map(Item::updated).max(Instant::compareTo).orElseThrow();
  }

  /** Links to it and to the documents around it. */
  List<Link> links(AtomModel model) {
    List<Link> links = new ArrayList<>();
    links.add(model.link("self", AtomModel.ATOM, path()));
    int archives = slices().archives();
    int previous = number == 0 ? archives : number - 1;
    if (previous > 0) {
      links.add(model.link("prev-archive", AtomModel.ATOM, path(previous)));
    }
    if (number > 0 && number < archives) {
      links.add(model.link("next-archive", AtomModel.ATOM, path(number + 1)));
    }
    if (number > 0) {
      links.add(model.link("current", AtomModel.ATOM, path(0)));
    }
    return links;
  }

  /** What it says of itself and of entries that are gone. */
  List<Element> marks() {
    if (number > 0) {
      return List.of(AtomElements.archive());
    }
    List<Element> marks = new ArrayList<>();
    if (slices().isOne()) {
      marks.add(AtomElements.complete());
    }
    List<Tombstone> latest = channel.tombstones();
    latest.stream().limit(TOMBSTONES).map(AtomElements::deleted).forEach(marks::add);
    return marks;
  }

  private SitePath path(int document) {
    return channel.page().file(document == 0 ? "atom.xml" : "atom-" + document + ".xml");
  }

  private Slices slices() {
    return new Slices(channel.items());
  }
}
