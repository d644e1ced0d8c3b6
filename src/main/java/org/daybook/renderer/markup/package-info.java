/**
 * Turns Asciidoctor's HTML into a finished document: sanitized, in page and feed form, with links
 * and headings read.
 */
@NullMarked
package org.daybook.renderer.markup;

import org.jspecify.annotations.NullMarked;
