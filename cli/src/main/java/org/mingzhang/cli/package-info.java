/**
 * The person at the keyboard: commands, options, progress, messages, exit codes. Reads files
 * through {@link org.mingzhang.extractor.Extractor} and {@link org.mingzhang.normalizer.Normalizer}
 * and knows nothing of how anything is read.
 */
package org.mingzhang.cli;
