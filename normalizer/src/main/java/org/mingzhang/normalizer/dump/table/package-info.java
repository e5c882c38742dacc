/**
 * Money tables of which only the text lines are left: rows by their codes and names, headers by
 * what columns are usually called, the column of each number by the arithmetic of the table.
 */
package org.mingzhang.normalizer.dump.table;
