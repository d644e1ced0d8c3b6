/** Reads a former site as bounded files, and writes content where nothing is. */
@NullMarked
package org.daybook.migration.files;

import org.jspecify.annotations.NullMarked;
