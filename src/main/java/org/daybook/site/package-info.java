/** The published site as immutable values. */
@NullMarked
package org.daybook.site;

import org.jspecify.annotations.NullMarked;
