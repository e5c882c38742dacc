package org.mingzhang.export.audit;

import org.mingzhang.schema.BoundingBox;

/**
 * A value to be held against the page.
 *
 * @param documentId its document
 * @param table its table
 * @param ref where it stands in the document's JSON
 * @param what what it is the value of
 * @param value the value
 * @param raw what is printed, before any repair
 * @param page the page, 1-based; null for input without pages
 * @param box its box on the page; null for input without geometry
 * @param confidence how sure the reader was
 * @param link leads to the page
 */
public record AuditValue(
    String documentId,
    String table,
    String ref,
    String what,
    String value,
    String raw,
    Integer page,
    BoundingBox box,
    String confidence,
    String link) {}
