/** Answers what other web applications of the same container include in their own responses. */
@NullMarked
package org.daybook.web.dispatch;

import org.jspecify.annotations.NullMarked;
