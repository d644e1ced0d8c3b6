/**
 * Builds every object once and hands them to Jersey: the composition root and its two entry points.
 */
@NullMarked
package org.daybook;

import org.jspecify.annotations.NullMarked;
