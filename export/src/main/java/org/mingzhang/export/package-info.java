/**
 * Extracted documents as a dataset: what a researcher opens in a spreadsheet, a database or a data
 * frame. {@link org.mingzhang.export.Exporter} is the door. The tables are defined once, in {@code
 * export.table}; every format is written from the same rows.
 */
package org.mingzhang.export;
