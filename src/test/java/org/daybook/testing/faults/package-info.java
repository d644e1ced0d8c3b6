/** A file system whose operations fail when a test says so. */
@NullMarked
package org.daybook.testing.faults;

import org.jspecify.annotations.NullMarked;
