/** From glyphs to words and from words to lines of text. Internal. */
package org.mingzhang.extractor.text;
