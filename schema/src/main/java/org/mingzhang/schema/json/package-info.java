/** The document as JSON: writing it, reading it back. */
package org.mingzhang.schema.json;
