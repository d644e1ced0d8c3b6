/** Writes the findings of an inspection for people and for programs. */
@NullMarked
package org.daybook.report;

import org.jspecify.annotations.NullMarked;
