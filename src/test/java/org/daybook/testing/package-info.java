/** Builders and files that tests of several packages make their evidence with. */
package org.daybook.testing;
