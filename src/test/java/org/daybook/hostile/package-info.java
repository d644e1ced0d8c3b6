/** What authors can write that should not stop, reveal or take over anything, and tests with it. */
@NullMarked
package org.daybook.hostile;

import org.jspecify.annotations.NullMarked;
