/** Runs the renderer: its process, the conversation with it, and its replacement when it fails. */
@NullMarked
package org.daybook.conversion.process;

import org.jspecify.annotations.NullMarked;
