/** What the program keeps on this machine from one run to the next. */
package org.mingzhang.extractor.ocr.storage;
