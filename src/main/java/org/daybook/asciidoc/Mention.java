package org.daybook.asciidoc;

import org.daybook.site.Reference;

/**
 * A link or an image where its author wrote it.
 *
 * @param target what it leads to
 * @param path the source it stands in, an included one perhaps
 * @param line the line, from 1; 1 too where it cannot be found
 */
public record Mention(Reference target, String path, int line) {}
