/** Where Zola, Hugo and Jekyll have their texts and publish them. */
@NullMarked
package org.daybook.migration.layout;

import org.jspecify.annotations.NullMarked;
