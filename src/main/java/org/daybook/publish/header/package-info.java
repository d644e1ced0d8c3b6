/**
 * The headers that authors write: one record for each kind of file, whose components declare the
 * attributes with types, constraints and defaults.
 */
@NullMarked
package org.daybook.publish.header;

import org.jspecify.annotations.NullMarked;
