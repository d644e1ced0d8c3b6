/** How JSON is written. */
@NullMarked
package org.daybook.json;

import org.jspecify.annotations.NullMarked;
