/**
 * A converted document as immutable values: what the renderer makes, the store keeps and pages
 * show.
 */
@NullMarked
package org.daybook.document;

import org.jspecify.annotations.NullMarked;
