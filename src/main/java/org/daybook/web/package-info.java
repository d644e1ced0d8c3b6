/** Answers HTTP: one JAX-RS resource per kind of page, filters for what is common. */
@NullMarked
package org.daybook.web;

import org.jspecify.annotations.NullMarked;
