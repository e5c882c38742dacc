/**
 * The figures of the prose: lines become paragraphs under their headings, paragraphs clauses, and
 * each figure in a clause a statement with its subject and its relation to the figures around it.
 */
package org.mingzhang.normalizer.statement;
