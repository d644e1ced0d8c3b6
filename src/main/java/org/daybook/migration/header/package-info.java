/** Reads the metadata of other generators, and writes headers of Daybook. */
@NullMarked
package org.daybook.migration.header;

import org.jspecify.annotations.NullMarked;
