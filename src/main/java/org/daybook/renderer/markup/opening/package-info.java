/** The beginning of a text: the part of it that stands for the whole. */
@NullMarked
package org.daybook.renderer.markup.opening;

import org.jspecify.annotations.NullMarked;
