package org.daybook.document;

/**
 * The target of a link inside the site, as its author names it: by source file.
 *
 * @param source path of the file below the content folder, {@code notes/queue.adoc}
 * @param anchor id in the file, or empty
 */
public record Reference(String source, String anchor) {}
