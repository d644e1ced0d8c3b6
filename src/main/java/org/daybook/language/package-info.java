/** The words of pages, feeds and scripts in the languages of readers. */
@NullMarked
package org.daybook.language;

import org.jspecify.annotations.NullMarked;
