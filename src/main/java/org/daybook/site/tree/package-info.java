/** How pages are read that are arranged in folders. */
@NullMarked
package org.daybook.site.tree;

import org.jspecify.annotations.NullMarked;
