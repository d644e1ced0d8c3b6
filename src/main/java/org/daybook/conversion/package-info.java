/**
 * Converts source files to documents, each once: looks into the store before it asks the renderer.
 */
@NullMarked
package org.daybook.conversion;

import org.jspecify.annotations.NullMarked;
