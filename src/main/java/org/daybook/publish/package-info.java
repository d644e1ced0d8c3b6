/** Turns a content tree into a site and reports its errors and warnings. */
@NullMarked
package org.daybook.publish;

import org.jspecify.annotations.NullMarked;
