/** The terms of the index: how many published entries have one, and which are spelled alike. */
@NullMarked
package org.daybook.search.term;

import org.jspecify.annotations.NullMarked;
