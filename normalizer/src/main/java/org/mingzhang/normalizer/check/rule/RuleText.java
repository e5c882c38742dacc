package org.mingzhang.normalizer.check.rule;

/**
 * What a reader is told of a rule.
 *
 * @param id kebab-case, also the {@code rule} of its findings
 * @param says what must hold
 * @param needs what a document must have for it to be checked
 */
public record RuleText(String id, Words says, Words needs) {}
