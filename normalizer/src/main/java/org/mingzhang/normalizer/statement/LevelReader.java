package org.mingzhang.normalizer.statement;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads clauses that say without a number that nothing changed: 与2020年预算持平, 与上年数一致. One that says
 * 基本持平 states no figure.
 */
final class LevelReader {

  private static final Pattern LEVEL =
      Pattern.compile("^(.*?)(?:保持)?(?:持平|一致|相同|相等|无变化|没有变化|无增减变化|无增减)$");

  private static final Pattern ROUGHLY = Pattern.compile("(?:基本|大致|大体|总体|应|须|需)(?:上|保持)?$");

  private final Discourse discourse;

  LevelReader(Discourse discourse) {
    this.discourse = discourse;
  }

  /**
   * Reads a clause without a figure.
   *
   * @param words the clause
   * @param maker makes the draft of a change by nothing of a given amount, or of null
   * @return empty where the clause says no such thing, or does not say of what
   */
  Optional<Draft> read(String words, Function<Draft, Draft> maker) {
    Matcher level = LEVEL.matcher(words);
    if (!level.matches() || ROUGHLY.matcher(level.group(1)).find()) {
      return Optional.empty();
    }
    Optional<Comparison> own = Comparison.in(level.group(1));
    boolean flat = words.endsWith("持平");
    Comparison comparison = own.orElse(flat ? spokenOf() : null);
    if (comparison == null || (comparison.year() == null && !comparison.lastYear())) {
      return Optional.empty();
    }
    Phrase phrase = Phrase.of(own.map(Comparison::rest).orElse(level.group(1)), false);
    Draft about = phrase.item().isEmpty() ? discourse.topic() : discourse.named(phrase.item());
    if (about == null && phrase.item().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(draft(maker.apply(about), comparison, phrase, about));
  }

  private Comparison spokenOf() {
    return discourse.comparison == null ? discourse.lastComparison : discourse.comparison;
  }

  private Draft draft(Draft draft, Comparison comparison, Phrase phrase, Draft about) {
    draft.comparison = comparison;
    draft.about = about;
    draft.item = phrase.item();
    draft.year = phrase.year();
    draft.stage = phrase.stage();
    if (phrase.year() != null) {
      discourse.year = phrase.year();
    }
    Shares.change(draft, discourse);
    discourse.told = true;
    return draft;
  }
}
