/** Measures the archive from outside, as {@code docs/performance.adoc} says. */
@NullMarked
package org.daybook.bench;

import org.jspecify.annotations.NullMarked;
