/**
 * Target forms (绩效目标表) of which only the lines of text are left: their fields, tasks and
 * indicators.
 */
package org.mingzhang.normalizer.dump.form;
