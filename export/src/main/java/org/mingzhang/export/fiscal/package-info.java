/** The facts of a budget that may be added up: every amount of money of a document once. */
package org.mingzhang.export.fiscal;
