/**
 * Money tables (预算表, 决算表): from the pieces of a table on its pages to the budget lines of the
 * contract. {@link org.mingzhang.normalizer.budget.BudgetReader} is the way in.
 */
package org.mingzhang.normalizer.budget;
