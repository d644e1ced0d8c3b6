/** Has AsciiDoc sources converted: the renderer's process and the store of what it made. */
@NullMarked
package org.daybook.asciidoc;

import org.jspecify.annotations.NullMarked;
