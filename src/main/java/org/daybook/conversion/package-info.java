/** Converts source files to documents. A document that is in the store is not converted again. */
@NullMarked
package org.daybook.conversion;

import org.jspecify.annotations.NullMarked;
