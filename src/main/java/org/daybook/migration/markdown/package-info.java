/** Writes Markdown as AsciiDoc that shows the same words. */
@NullMarked
package org.daybook.migration.markdown;

import org.jspecify.annotations.NullMarked;
