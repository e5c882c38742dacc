/**
 * The vocabulary of pages: what stands on a page and where. All boxes are in PDF points, origin at
 * the top left of the page as displayed (rotation and crop box applied), y growing downwards. Rows,
 * columns and spans count from 0; page numbers count from 1.
 */
package org.mingzhang.extractor.page;
