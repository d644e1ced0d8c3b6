package org.daybook.document;

/**
 * A heading in a text.
 *
 * @param level 2 for the highest below the title, as in {@code h2}
 * @param id its anchor in the page
 * @param title the text
 */
public record Heading(int level, String id, Html title) {}
