/**
 * Checks a finished document against itself: see {@link org.mingzhang.normalizer.check.Checker}.
 */
package org.mingzhang.normalizer.check;
