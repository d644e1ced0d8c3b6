/** The published site for other programs, as JSON. */
@NullMarked
package org.daybook.web.api;

import org.jspecify.annotations.NullMarked;
