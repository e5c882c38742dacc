/**
 * What the pages mean. {@link org.mingzhang.normalizer.Normalizer} is the way in. Knows nothing of
 * PDF files, OCR engines or the file system.
 */
package org.mingzhang.normalizer;
