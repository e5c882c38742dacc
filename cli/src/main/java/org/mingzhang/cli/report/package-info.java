/**
 * The report: one page of HTML that shows what a disclosure says and where it contradicts itself.
 */
package org.mingzhang.cli.report;
