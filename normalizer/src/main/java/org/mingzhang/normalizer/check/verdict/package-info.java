/**
 * Judges equations that do not add up: is our understanding of the table at fault, our reading of a
 * digit, or does the document contradict itself, and which figure is wrong?
 */
package org.mingzhang.normalizer.check.verdict;
