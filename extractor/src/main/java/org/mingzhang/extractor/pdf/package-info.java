/**
 * Reads PDF by PDFBox: the one place where its types become the words of {@link
 * org.mingzhang.extractor.page}. Internal; callers go through {@link
 * org.mingzhang.extractor.Extractor}.
 */
package org.mingzhang.extractor.pdf;
