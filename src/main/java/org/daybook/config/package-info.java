/** Reads an operator's settings: sources, precedence, checks. */
@NullMarked
package org.daybook.config;

import org.jspecify.annotations.NullMarked;
