/** Turns components of Antora into content. */
@NullMarked
package org.daybook.migration.antora;

import org.jspecify.annotations.NullMarked;
