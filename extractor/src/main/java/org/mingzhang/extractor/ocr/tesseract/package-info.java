/**
 * Tesseract through Tess4J, with native libraries that come along and language data that is found.
 */
package org.mingzhang.extractor.ocr.tesseract;
