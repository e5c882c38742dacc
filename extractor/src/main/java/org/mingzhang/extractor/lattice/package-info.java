/**
 * Ruled tables (有框表格): rulings → joined rulings → grids → cells → text in cells. Works on any
 * rulings and words, wherever they come from. Internal.
 */
package org.mingzhang.extractor.lattice;
