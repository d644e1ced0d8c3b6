package org.daybook.migration.header;

/**
 * A text without its front matter.
 *
 * @param hasFrontMatter true if there was one, even if it was empty
 * @param lines the number of lines before the body
 */
public record ParsedText(Metadata metadata, String body, boolean hasFrontMatter, int lines) {}
