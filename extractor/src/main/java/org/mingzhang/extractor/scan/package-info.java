/**
 * From the picture of a page to its words, tables and cells: image analysis gives rulings and lines
 * of text, engines read the lines, and every reading of a cell, the hidden text layer's too, is
 * kept beside the others.
 */
package org.mingzhang.extractor.scan;
