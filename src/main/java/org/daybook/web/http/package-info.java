/** Common parts of all responses: representation, conditional requests, compression, headers. */
@NullMarked
package org.daybook.web.http;

import org.jspecify.annotations.NullMarked;
