/** Keeps converted documents on disk. */
@NullMarked
package org.daybook.conversion.store;

import org.jspecify.annotations.NullMarked;
