/** The feeds of a site, their pages, and the history that dates and tombstones come from. */
@NullMarked
package org.daybook.feed;

import org.jspecify.annotations.NullMarked;
