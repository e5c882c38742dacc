/** The extracted documents that are exported, and where they came from. */
package org.mingzhang.export.dataset;
