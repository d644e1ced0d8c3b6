package org.daybook.migration.layout;

/** The facts of a site; empty where it has none. */
public record SiteFacts(String title, String description, String language, String baseUrl) {}
