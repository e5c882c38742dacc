/** What every column of a dataset means, for people and as a table. */
package org.mingzhang.export.codebook;
