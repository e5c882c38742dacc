/**
 * The document we promise: one immutable record a thing, exactly the fields of the published JSON
 * Schema. Knows nothing of PDF, OCR or Chinese prose.
 */
package org.mingzhang.schema;
