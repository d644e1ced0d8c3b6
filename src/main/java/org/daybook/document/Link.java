package org.daybook.document;

/**
 * The URL and the title for a {@link SourceReference}.
 *
 * @param href a URL reference, percent-encoded
 * @param title the title of the target
 */
public record Link(String href, Html title) {}
