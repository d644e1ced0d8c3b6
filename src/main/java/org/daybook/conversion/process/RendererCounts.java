package org.daybook.conversion.process;

/**
 * Counts of a renderer's work since the start of the application.
 *
 * @param starts how often it was started
 * @param kills how often it was stopped because it did not answer in time
 * @param documents the number of documents that it converted or refused
 */
public record RendererCounts(long starts, long kills, long documents) {}
