package org.daybook.migration.asciidoc;

/** Where the files that a text includes are in the new site. */
@FunctionalInterface
public interface IncludeResolver {
  /** The path of a file below the content folder; empty if the text must do without it. */
  String path(String target, int line);
}
