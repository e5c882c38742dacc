/** The tables of a dataset as data: columns, their types and meaning, and where rows come from. */
package org.mingzhang.export.table;
