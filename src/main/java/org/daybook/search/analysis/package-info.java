/** Divides texts into the terms that are searched for: words, stems, parts of identifiers. */
@NullMarked
package org.daybook.search.analysis;

import org.jspecify.annotations.NullMarked;
