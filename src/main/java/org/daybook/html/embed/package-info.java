/** Writes what pages of other sites show of this one. */
@NullMarked
package org.daybook.html.embed;

import org.jspecify.annotations.NullMarked;
