/** What a migration reports: what needs a hand, with file and line. */
@NullMarked
package org.daybook.migration.report;

import org.jspecify.annotations.NullMarked;
