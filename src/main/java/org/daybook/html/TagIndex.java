package org.daybook.html;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.site.Group;
import org.daybook.site.Groups;
import org.daybook.site.SitePaths;
import org.jspecify.annotations.Nullable;

/**
 * The index of all tags in pages of less than 100 KB, which have room for about 1,000 tags. The
 * pages of the last site are remembered. Safe for use by many threads.
 */
final class TagIndex {
  private static final int ROOM = 94_000;
  private static final int ROW = 64;

  private volatile @Nullable Known last;

  private record Known(Groups groups, List<List<Group>> pages) {}

  /**
   * A page of the index.
   *
   * @param number from 2; 0 for the first page
   * @param tags in the order of their slugs
   */
  record TagPage(int number, List<Group> tags, List<ListLink> links) {
    Map<String, Object> parameters() {
      return Map.of("number", number, "tags", tags, "links", links);
    }

    void writeTo(PageFields fields) {
      fields.number(number).number(links.size());
      tags.forEach(
          tag -> fields.text(tag.title()).text(tag.path().value()).number(tag.entries().size()));
    }
  }

  /** The page with a number, if there is one. */
  Optional<TagPage> page(Groups groups, int number) {
    List<List<Group>> pages = pages(groups);
    if (number == 1 || number > pages.size()) {
      return Optional.empty();
    }
    int index = Math.max(number, 1) - 1;
    return Optional.of(
        new TagPage(
            number,
            pages.get(index),
            ListLink.fromFirst(SitePaths.tags(), index + 1, pages.size())));
  }

  private List<List<Group>> pages(Groups groups) {
    Known known = last;
    if (known == null || known.groups != groups) {
      known = new Known(groups, divided(groups));
      last = known;
    }
    return known.pages;
  }

  private static List<List<Group>> divided(Groups groups) {
    List<List<Group>> pages = new ArrayList<>(List.of(new ArrayList<>()));
    int size = 0;
    for (Group tag : groups.subjects()) {
      if (tag.path().top().equals(SitePaths.TAGS)) {
        int bytes = ROW + tag.path().encoded().length() + tag.title().getBytes(UTF_8).length;
        if (size + bytes > ROOM) {
          pages.add(new ArrayList<>());
          size = 0;
        }
        pages.get(pages.size() - 1).add(tag);
        size += bytes;
      }
    }
    return pages;
  }
}
