/** Makes MathML of formulas in LaTeX. */
@NullMarked
package org.daybook.renderer.markup.formula;

import org.jspecify.annotations.NullMarked;
