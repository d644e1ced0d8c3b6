/**
 * Plumbing that needs the JDK alone: digests, fields, durable files, locked folders, child
 * processes, class loaders.
 */
@NullMarked
package org.daybook.io;

import org.jspecify.annotations.NullMarked;
