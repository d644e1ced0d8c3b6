/** What the renderer and the web application say to each other. */
@NullMarked
package org.daybook.renderer.protocol;

import org.jspecify.annotations.NullMarked;
