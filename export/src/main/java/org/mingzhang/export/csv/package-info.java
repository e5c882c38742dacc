/** Tables as CSV. */
package org.mingzhang.export.csv;
