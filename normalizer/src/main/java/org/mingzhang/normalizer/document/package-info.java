/** What a document is as a whole: whose, of which year, and what its pages are. */
package org.mingzhang.normalizer.document;
