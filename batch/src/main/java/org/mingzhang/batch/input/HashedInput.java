package org.mingzhang.batch.input;

/**
 * An input and what tells its content from others'.
 *
 * @param input the input
 * @param sha256 of its bytes, in lower-case hexadecimal; null where it cannot be read
 * @param problem why it cannot be read, or null
 */
public record HashedInput(Input input, String sha256, String problem) {}
