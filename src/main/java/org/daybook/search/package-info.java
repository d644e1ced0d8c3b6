/** Finds entries: an index on disk that follows the published site, and searches in it. */
@NullMarked
package org.daybook.search;

import org.jspecify.annotations.NullMarked;
