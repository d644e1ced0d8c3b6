package org.daybook.migration.layout;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * The path of a text of Zola or Hugo below the folder of content. The file {@code _index} is the
 * page of its folder, and {@code index} a page that has the folder for itself.
 */
record BundlePath(TextName file) {
  private static final String STATIC = "static/";

  static BundlePath of(String path) {
    return new BundlePath(TextName.of(path));
  }

  /** The path at which a file that is no text is published, if it is. */
  static Optional<String> ofOther(String path, String content) {
    return path.startsWith(STATIC)
        ? Optional.of(path.substring(STATIC.length() - 1))
        : path.startsWith(content)
            ? Optional.of(path.substring(content.length() - 1))
            : Optional.empty();
  }

  /** The texts that a link without an ending may mean. */
  static Stream<String> ofLink(String name) {
    return Stream.of(".md", ".adoc", ".html")
        .flatMap(ending -> Stream.of(ending, "/_index" + ending, "/index" + ending))
        .map(ending -> name + ending);
  }

  boolean isIndex() {
    return file.stem().equals("_index");
  }

  boolean isBundle() {
    return file.stem().equals("index");
  }

  /** The name in the address: that of the folder, if the page has one for itself. */
  TextName name() {
    return isBundle() ? file.folderFile() : file;
  }

  /** The path of the page, in which a page of its folder has no slug. */
  String page(String slug) {
    return isIndex() ? file.folder() : name().folder() + slug + "/";
  }
}
