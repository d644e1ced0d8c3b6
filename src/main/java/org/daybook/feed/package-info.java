/** Writes entries as Atom. */
@NullMarked
package org.daybook.feed;

import org.jspecify.annotations.NullMarked;
