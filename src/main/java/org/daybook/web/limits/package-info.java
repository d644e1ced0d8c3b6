/** The sizes up to which requests are read. */
@NullMarked
package org.daybook.web.limits;

import org.jspecify.annotations.NullMarked;
