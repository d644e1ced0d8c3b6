/**
 * The limits of the part of a request that is read, of the answers that are made at a time, and of
 * the large ones that are sent at a time.
 */
@NullMarked
package org.daybook.web.limits;

import org.jspecify.annotations.NullMarked;
