/** Writes the index on disk in which entries are searched for. */
@NullMarked
package org.daybook.search.index;

import org.jspecify.annotations.NullMarked;
