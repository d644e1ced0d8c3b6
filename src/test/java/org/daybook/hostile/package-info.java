/** Tests with content that must not stop, reveal or take over anything, whoever writes it. */
@NullMarked
package org.daybook.hostile;

import org.jspecify.annotations.NullMarked;
