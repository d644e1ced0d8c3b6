/** Answers searches over HTTP. */
@NullMarked
package org.daybook.web.search;

import org.jspecify.annotations.NullMarked;
