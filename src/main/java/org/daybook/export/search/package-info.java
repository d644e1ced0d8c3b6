/** Makes the index with which the pages of an exported site search without a server. */
@NullMarked
package org.daybook.export.search;

import org.jspecify.annotations.NullMarked;
