/**
 * Converts source files to documents, each once: looks into the store before it asks the renderer.
 * The store keeps converted documents on disk.
 */
@NullMarked
package org.daybook.conversion;

import org.jspecify.annotations.NullMarked;
