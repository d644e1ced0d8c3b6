/** Writes what readers see of a search. */
@NullMarked
package org.daybook.html.search;

import org.jspecify.annotations.NullMarked;
