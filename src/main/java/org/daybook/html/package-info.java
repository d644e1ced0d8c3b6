/** Writes HTML pages and the data for programs in them. */
@NullMarked
package org.daybook.html;

import org.jspecify.annotations.NullMarked;
