/**
 * Rules about what the words of a target form say: the amounts, numbers and years in its overview,
 * plan and goals, against the amounts and targets of the same form. What words say can often be
 * meant in another way, so none of these rules calls anything an error.
 */
package org.mingzhang.normalizer.check.goal;
