/** Reads content from its source, a folder, as a consistent tree of files. */
@NullMarked
package org.daybook.source;

import org.jspecify.annotations.NullMarked;
