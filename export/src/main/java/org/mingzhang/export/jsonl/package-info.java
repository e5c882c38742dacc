/** Tables as JSON Lines. */
package org.mingzhang.export.jsonl;
