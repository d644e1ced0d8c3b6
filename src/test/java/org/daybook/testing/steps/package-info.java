/** Counts what a program does: the same number on every machine, unlike a time. */
@NullMarked
package org.daybook.testing.steps;

import org.jspecify.annotations.NullMarked;
