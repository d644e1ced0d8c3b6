package org.daybook.html;

/**
 * What a page says that stands in for the one asked for.
 *
 * @param status of the response (RFC 9110 §15)
 * @param title in a few words, {@code Not found}
 * @param message what to do now, in a sentence; nothing about the inside
 */
public record ErrorNotice(int status, String title, String message) {}
