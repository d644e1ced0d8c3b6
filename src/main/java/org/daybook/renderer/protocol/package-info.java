/** The messages between the renderer and the web application. */
@NullMarked
package org.daybook.renderer.protocol;

import org.jspecify.annotations.NullMarked;
