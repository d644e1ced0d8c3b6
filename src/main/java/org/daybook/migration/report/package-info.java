/** The report of a migration: the places that need a hand, with file and line. */
@NullMarked
package org.daybook.migration.report;

import org.jspecify.annotations.NullMarked;
