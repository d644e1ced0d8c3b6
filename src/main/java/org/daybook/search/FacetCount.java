package org.daybook.search;

import org.daybook.search.query.Filter;

/**
 * The number of results with one value of a facet.
 *
 * @param filter lets these results through alone
 * @param label the value as readers know it
 * @param count how many results have it, at least 1
 */
public record FacetCount(Filter filter, String label, int count) {}
