/** The numbers of one web application for monitoring systems, in OpenMetrics text. */
@NullMarked
package org.daybook.web.metrics;

import org.jspecify.annotations.NullMarked;
