package org.daybook.search;

import org.daybook.site.Entry;

/**
 * An entry that was found.
 *
 * @param entry the entry
 * @param snippet the place in it that tells why
 */
public record Hit(Entry entry, Snippet snippet) {}
