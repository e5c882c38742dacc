/**
 * Weighs the readings of scanned amounts by the sums in which they stand. What was born digital is
 * never touched: there a sum that fails is the document's.
 */
package org.mingzhang.normalizer.arithmetic;
