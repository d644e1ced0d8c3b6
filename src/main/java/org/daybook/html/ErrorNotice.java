package org.daybook.html;

/**
 * The content of an error page.
 *
 * @param status of the response (RFC 9110 §15)
 * @param title in a few words, {@code Not found}
 * @param message a sentence for readers, without internal details
 */
public record ErrorNotice(int status, String title, String message) {}
