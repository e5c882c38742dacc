/**
 * Reads disclosures of which nothing is left but their text, one printed line a line: where the
 * sections are, and what the money tables say without the geometry of their columns.
 */
package org.mingzhang.normalizer.dump;
