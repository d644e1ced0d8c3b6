/** Publishes a site again whenever its content changes. */
@NullMarked
package org.daybook.publish.live;

import org.jspecify.annotations.NullMarked;
