/**
 * A reader of one thing only: the sign of comparison (≥ ≤ &gt; &lt; =) before a number. General
 * engines drop it, or lose the bar under it, with great assurance; Tesseract's Chinese model does
 * not have it at all.
 */
package org.mingzhang.extractor.ocr.sign;
