/**
 * Immutable values of a converted document, shared by the renderer, the document store and the
 * site.
 */
@NullMarked
package org.daybook.document;

import org.jspecify.annotations.NullMarked;
