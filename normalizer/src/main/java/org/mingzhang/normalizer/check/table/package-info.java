/**
 * Rules about the arithmetic inside money tables. What sums what is read from the header paths and
 * the levels, codes and nesting of the rows, never from a fixed form.
 */
package org.mingzhang.normalizer.check.table;
