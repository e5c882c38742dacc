/** All engines behind one door, kept where a crash of native code does no harm. */
package org.mingzhang.extractor.ocr.worker;
