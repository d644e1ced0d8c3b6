/**
 * The program that converts, in its own JVM: requests on standard input, documents on standard
 * output.
 */
@NullMarked
package org.daybook.renderer;

import org.jspecify.annotations.NullMarked;
