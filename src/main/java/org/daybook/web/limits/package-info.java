/** The part of a request that is read: its limits, and requests without body or conditions. */
@NullMarked
package org.daybook.web.limits;

import org.jspecify.annotations.NullMarked;
