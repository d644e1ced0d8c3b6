package org.daybook.feed;

import java.time.Instant;

/**
 * A mark that a feed no longer has an entry (RFC 6721 §3).
 *
 * @param id of the entry
 * @param when it was removed, in whole seconds
 */
public record Tombstone(String id, Instant when) {}
