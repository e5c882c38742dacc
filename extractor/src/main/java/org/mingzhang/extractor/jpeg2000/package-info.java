/**
 * JPEG 2000 for Java's Image I/O, decoded by the OpenJPEG in Tesseract's own image library. Scans
 * in PDFs are often compressed so, and Java itself has no decoder for it.
 */
package org.mingzhang.extractor.jpeg2000;
