/** Tells open pages of a preview what an author has saved. */
@NullMarked
package org.daybook.web.preview;

import org.jspecify.annotations.NullMarked;
