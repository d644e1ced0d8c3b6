package org.daybook.document;

/**
 * Where a {@link SourceReference} leads.
 *
 * @param href a URL reference, percent-encoded
 * @param title the title of the target
 */
public record Link(String href, Html title) {}
