/** Writes pages. */
@NullMarked
package org.daybook.html;

import org.jspecify.annotations.NullMarked;
