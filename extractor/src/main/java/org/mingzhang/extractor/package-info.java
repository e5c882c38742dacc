/**
 * Opens a file and gives its pages. {@link org.mingzhang.extractor.Extractor} is the way in; what
 * it gives is told in the words of {@link org.mingzhang.extractor.page}.
 */
package org.mingzhang.extractor;
