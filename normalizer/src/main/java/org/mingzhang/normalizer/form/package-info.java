/**
 * Target forms (绩效目标表): projects, units and their indicators. {@link
 * org.mingzhang.normalizer.form.FormReader} is the way in.
 */
package org.mingzhang.normalizer.form;
