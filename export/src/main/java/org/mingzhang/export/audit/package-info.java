/** A sample of a dataset's values with what is printed, for measuring the error rate by hand. */
package org.mingzhang.export.audit;
