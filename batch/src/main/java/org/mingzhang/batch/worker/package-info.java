/**
 * Processes that read documents, kept apart so that a crash, a hang or a bomb costs one document.
 */
package org.mingzhang.batch.worker;
