/**
 * What people subscribe to: feeds, their pages, and the history that dates and tombstones come
 * from.
 */
@NullMarked
package org.daybook.feed;

import org.jspecify.annotations.NullMarked;
