/** The PP-OCR recogniser: a neural network that reads a line of Chinese print as a whole. */
package org.mingzhang.extractor.ocr.ppocr;
