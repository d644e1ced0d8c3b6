/** Decides which files of a content folder are served beside its pages. */
@NullMarked
package org.daybook.publish.served;

import org.jspecify.annotations.NullMarked;
