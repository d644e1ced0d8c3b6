package org.daybook.document;

/**
 * A link or an image where its author wrote it.
 *
 * @param target what it leads to
 * @param path the source it stands in, an included one perhaps
 * @param line the line, from 1; 1 too where it cannot be found
 */
public record SourceLink(Reference target, String path, int line) {}
