/** The language in which readers search, as values. */
@NullMarked
package org.daybook.search.query;

import org.jspecify.annotations.NullMarked;
