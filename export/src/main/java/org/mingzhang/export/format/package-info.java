/** What every format does with the rows of the tables. */
package org.mingzhang.export.format;
