package org.daybook.migration.markdown;

/**
 * A text in AsciiDoc.
 *
 * @param title its first heading, if that is the title; else empty
 * @param body without title and header
 */
public record ConvertedText(String title, String body) {}
