/**
 * Runs the renderer: starts its process, exchanges messages with it, and restarts it on failure.
 */
@NullMarked
package org.daybook.conversion.process;

import org.jspecify.annotations.NullMarked;
