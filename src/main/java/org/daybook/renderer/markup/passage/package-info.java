/** Reads what search indexes and quotes of a sanitized text. */
@NullMarked
package org.daybook.renderer.markup.passage;

import org.jspecify.annotations.NullMarked;
