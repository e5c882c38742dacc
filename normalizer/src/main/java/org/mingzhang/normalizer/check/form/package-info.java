/** Rules about target forms: within a form, and against tables and prose. */
package org.mingzhang.normalizer.check.form;
