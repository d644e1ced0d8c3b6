package org.daybook.site;

import java.time.Instant;

/**
 * A viewer of a site at one moment.
 *
 * @param now the time; entries of a later date are not seen yet
 * @param preview whether drafts and later entries are seen all the same
 */
public record Viewer(Instant now, boolean preview) {}
