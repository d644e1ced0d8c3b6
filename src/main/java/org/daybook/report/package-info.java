/** Writes what was found in the content, for people and for programs. */
@NullMarked
package org.daybook.report;

import org.jspecify.annotations.NullMarked;
