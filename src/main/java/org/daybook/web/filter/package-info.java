/** The form of servlet filters that stand one in front of another. */
@NullMarked
package org.daybook.web.filter;

import org.jspecify.annotations.NullMarked;
