/** Leads through the folders of a section. */
@NullMarked
package org.daybook.html.tree;

import org.jspecify.annotations.NullMarked;
