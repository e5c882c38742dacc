/** The folder that a batch fills: documents, index and journal, whole at every moment. */
package org.mingzhang.batch.dataset;
