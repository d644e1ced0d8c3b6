package org.daybook.document;

/**
 * Where a text links to another page of the site.
 *
 * @param target the page, by its source
 * @param sentence the sentence that the link stands in: text, and links that are given the title of
 *     their target
 */
public record Citation(Reference target, Html sentence) {}
