/** Reads and checks the look that an operator gives a site: style sheet, logo, chrome. */
@NullMarked
package org.daybook.theme;

import org.jspecify.annotations.NullMarked;
