/**
 * The headers an author may write: one record for each kind of file, with types, constraints and
 * defaults.
 */
@NullMarked
package org.daybook.publish.header;

import org.jspecify.annotations.NullMarked;
