package org.mingzhang.normalizer.check;

import java.util.Map;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Words;

/**
 * How far one rule could be applied to a document.
 *
 * @param rule the rule
 * @param holds at how many places it holds
 * @param fails at how many it does not
 * @param unchecked by reason, at how many it could not be checked
 */
public record RuleCoverage(RuleText rule, int holds, int fails, Map<Words, Integer> unchecked) {}
