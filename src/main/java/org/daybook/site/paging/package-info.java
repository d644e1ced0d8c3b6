/** How a list is divided into pages. */
@NullMarked
package org.daybook.site.paging;

import org.jspecify.annotations.NullMarked;
