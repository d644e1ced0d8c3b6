/** The command line of {@code java -jar}, and the embedded server that it runs. */
@NullMarked
package org.daybook.command;

import org.jspecify.annotations.NullMarked;
