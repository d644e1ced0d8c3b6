/** Finds what an author wrote that has no effect, or another one than it seems. */
@NullMarked
package org.daybook.renderer.lint;

import org.jspecify.annotations.NullMarked;
