/** Adopts texts of former sites that are AsciiDoc already. */
@NullMarked
package org.daybook.migration.asciidoc;

import org.jspecify.annotations.NullMarked;
