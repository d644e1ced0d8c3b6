/** Draws diagrams of PlantUML, which may read nothing but their own source. */
@NullMarked
package org.daybook.renderer.diagram;

import org.jspecify.annotations.NullMarked;
