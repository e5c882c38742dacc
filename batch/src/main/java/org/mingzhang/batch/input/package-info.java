/** The files that a batch is given: in folders, in archives, by globs. */
package org.mingzhang.batch.input;
