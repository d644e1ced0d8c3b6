/**
 * Plumbing that needs the JDK alone: digests, fields, locked folders, child processes, class
 * loaders.
 */
@NullMarked
package org.daybook.io;

import org.jspecify.annotations.NullMarked;
