/**
 * The vocabulary of checking: what a rule is, the figures it speaks of, and what applying it to one
 * place of a document comes to. Knows no rule.
 */
package org.mingzhang.normalizer.check.rule;
