/** Turns a content tree into a site, reports what is wrong with it, keeps it current. */
@NullMarked
package org.daybook.publish;

import org.jspecify.annotations.NullMarked;
