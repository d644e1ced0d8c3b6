package org.daybook.hostile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.site.SitePath;
import org.daybook.site.Slug;

/**
 * A place for a file in a content folder. Names that nobody else has begin with {@code zpx}.
 *
 * @param path below the content folder
 */
record Place(String path) {
  /** The places that generated trees have files at, the simplest first. */
  static final List<Place> ALL =
      """
      notes/zpxone.adoc
      index.adoc
      notes/index.adoc
      notes/zpxtwo.adoc
      about.adoc
      notes/zpxbundle/index.adoc
      notes/zpxbundle/zpxqueue.svg
      notes/zpxbundle/part/zpxdeep.svg
      notes/zpxbundle
      notes/2026-01-02-zpxdated.adoc
      notes/2026-01-03-zpxday/index.adoc
      notes/2026-01-03-zpxday/zpxphoto.svg
      notes/zpxone/index.adoc
      notes/ZPXone.adoc
      notes/2026-01-01-zpxone.adoc
      notes/zpxone.svg
      notes/2025/zpxold.adoc
      notes/My Pics/zpxa.svg
      notes/my-pics/zpxa.svg
      notes/caf\u00e9.adoc
      notes/cafe\u0301.adoc
      notes/\ufb01le \u0130.adoc
      _drafts/index.adoc
      _drafts/zpxtop.adoc
      _drafts/notes/index.adoc
      _drafts/notes/zpxlower.adoc
      notes/_drafts/index.adoc
      notes/_drafts/zpxdraft.adoc
      notes/_drafts/zpxfolder/index.adoc
      notes/_drafts/zpxfolder/zpxshot.svg
      empty/index.adoc
      empty/zpxpicture.svg
      projects/zpxvolga.adoc
      tags/index.adoc
      tags/zpxtag.adoc
      atom.xml
      atom.xml.adoc
      notes/atom.xml
      notes/feed.json.adoc
      sitemap.xml.adoc
      feeds/index.adoc
      archive.adoc
      _/zpxsystem.adoc
      _partials/zpxpart.adoc
      """
          .lines()
          .map(Place::new)
          .toList();

  private static final Set<String> RESERVED =
      Set.of("tags", "authors", "series", "archive", "feeds", "search", "_");
  private static final Set<String> FEEDS = Set.of("atom.xml", "feed.json", "sitemap.xml");

  boolean isHome() {
    return path.equals("index.adoc");
  }

  /** Says whether the file describes the site or a section. */
  boolean isIndex() {
    return path.matches("(?:[^/]+/)?index\\.adoc");
  }

  boolean isAsset() {
    return !path.endsWith(".adoc");
  }

  /** Says whether a symbolic link at this place replaces a folder. */
  boolean isFolder() {
    return path.equals("notes/zpxbundle");
  }

  /** Says whether the place itself keeps a file from readers. */
  boolean isHidden() {
    return Arrays.stream(path.split("/")).anyMatch(p -> p.startsWith("_")) && !isPartial();
  }

  boolean isPartial() {
    return path.startsWith("_partials/");
  }

  /** Says whether the system itself may have the address. */
  boolean isClaimed() {
    String[] parts = path.split("/");
    String name = parts[parts.length - 1].replaceFirst("\\.adoc$", "");
    return RESERVED.contains(parts[0].replaceFirst("\\.adoc$", "")) || FEEDS.contains(name);
  }

  /** The place of the text that the file lies in the folder of; empty for files of sections. */
  Optional<Place> bundle() {
    List<String> folders = List.of(path.split("/"));
    return IntStream.iterate(folders.size() - 1, depth -> depth >= 2, depth -> depth - 1)
        .mapToObj(depth -> String.join("/", folders.subList(0, depth)) + "/index.adoc")
        .map(Place::new)
        .filter(index -> ALL.contains(index) && !index.equals(this))
        .findFirst();
  }

  /** Says whether the address of a file does not follow from its path alone. */
  boolean isDated() {
    return isAsset() && path.contains("2026-01-03-");
  }

  /** The address, percent-encoded. */
  String address(Writing writing) {
    List<String> parts = new ArrayList<>(List.of(path.split("/")));
    parts.removeIf(part -> part.equals("_drafts"));
    String name = parts.remove(parts.size() - 1);
    SitePath address = SitePath.HOME;
    if (isAsset()) {
      return folder(parts).file(name).encoded();
    }
    if (name.equals("index.adoc") && parts.size() < 2) {
      return folder(parts).encoded();
    }
    String last = name.equals("index.adoc") ? parts.remove(parts.size() - 1) : name;
    String plain = last.replaceFirst("\\.adoc$", "").replaceFirst("^\\d{4}-\\d\\d-\\d\\d-", "");
    address = folder(parts).page(Slug.from(writing.slug().isEmpty() ? plain : writing.slug()));
    return address.encoded();
  }

  /** A word that no other file has, and this one only with this text. */
  String secret(Writing writing) {
    Random random = new Random(31L * path.hashCode() + writing.name().hashCode());
    return "zqx"
        + random.ints(7, 'a', 'z' + 1).mapToObj(c -> "" + (char) c).collect(Collectors.joining());
  }

  private static SitePath folder(List<String> folders) {
    SitePath path = SitePath.HOME;
    for (String folder : folders) {
      path = path.page(Slug.from(folder));
    }
    return path;
  }

  @Override
  public String toString() {
    return path;
  }
}
