/** What {@code java -jar} does: reads the command line and runs the embedded server. */
@NullMarked
package org.daybook.command;

import org.jspecify.annotations.NullMarked;
