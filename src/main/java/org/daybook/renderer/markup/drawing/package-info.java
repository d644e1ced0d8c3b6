/** Makes drawings a part of a text: sanitized, and in the colours of the page. */
@NullMarked
package org.daybook.renderer.markup.drawing;

import org.jspecify.annotations.NullMarked;
