package org.mingzhang.schema;

/**
 * One of several files that a document was spread over.
 *
 * @param file its name, without its folder
 * @param sha256 lower-case hexadecimal SHA-256 of its bytes
 * @param firstPage the number that its first page has in the document, 1-based
 * @param pages how many pages it has
 */
public record SourcePart(String file, String sha256, int firstPage, int pages) {}
