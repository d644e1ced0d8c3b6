package org.daybook.bench;

/**
 * A query of a reader who looks for one entry.
 *
 * @param path of the entry
 */
record KnownItem(QueryKind kind, String query, String path) {}
