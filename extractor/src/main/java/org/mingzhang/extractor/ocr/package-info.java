/**
 * OCR engines behind one small interface: pictures of lines go in, characters with their
 * probabilities and alternatives come out. Nothing here knows pages, tables or meanings.
 */
package org.mingzhang.extractor.ocr;
