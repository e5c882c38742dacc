/** Tables as sheets of a workbook. */
package org.mingzhang.export.xlsx;
