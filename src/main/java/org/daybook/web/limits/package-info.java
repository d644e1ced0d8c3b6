/**
 * What is bounded: the part of a request that is read, the answers that are made at a time, and the
 * large ones that are sent at a time.
 */
@NullMarked
package org.daybook.web.limits;

import org.jspecify.annotations.NullMarked;
