/** Answers HTTP for pages of other sites: fragments, frames, the custom element, oEmbed. */
@NullMarked
package org.daybook.web.embed;

import org.jspecify.annotations.NullMarked;
