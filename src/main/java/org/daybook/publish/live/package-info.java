/** Keeps a published site current while its content changes. */
@NullMarked
package org.daybook.publish.live;

import org.jspecify.annotations.NullMarked;
