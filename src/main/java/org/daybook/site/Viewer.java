package org.daybook.site;

import java.time.Instant;

/**
 * For whom and when a site is read.
 *
 * @param now entries of a later date are not there yet
 * @param preview whether drafts and later entries are shown all the same
 */
public record Viewer(Instant now, boolean preview) {}
