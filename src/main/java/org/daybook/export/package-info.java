/** Writes a site as files that any web server can send. */
@NullMarked
package org.daybook.export;

import org.jspecify.annotations.NullMarked;
