/**
 * Tables without upright rulings: three-line tables (三线表) and tables held together by alignment
 * alone. {@link org.mingzhang.extractor.layout.AlignedTableFinder} is the way in; it goes from
 * words to lines, from lines to the stretches that are tables, and from a stretch to columns, rows
 * and cells.
 */
package org.mingzhang.extractor.layout;
