/** Turns a site of another generator into content. */
@NullMarked
package org.daybook.migration;

import org.jspecify.annotations.NullMarked;
