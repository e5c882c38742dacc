/** Rules that compare one table of a document with another. */
package org.mingzhang.normalizer.check.cross;
