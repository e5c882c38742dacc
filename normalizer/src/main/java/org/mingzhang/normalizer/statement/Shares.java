package org.mingzhang.normalizer.statement;

import org.mingzhang.schema.Stage;

/** Completes drafts that refer to another figure: shares, completions, changes. */
final class Shares {

  private Shares() {}

  /** A share of a named whole, else of the whole that its amount is a part of. */
  static void share(Draft draft, Share share, Discourse discourse) {
    String whole = Phrase.of(share.whole(), false).item();
    takeItem(draft);
    if (whole.isEmpty()) {
      draft.base = draft.about == null ? null : draft.about.parent;
      draft.baseName = draft.base == null ? null : draft.base.item;
    } else {
      draft.base = discourse.named(whole);
      draft.baseName = share.whole();
    }
    if (draft.item != null) {
      draft.subject = draft.item + "占" + (draft.baseName == null ? "比" : draft.baseName + "的比重");
    }
  }

  /** What was spent in percent of what was planned for the same item. */
  static void completion(Draft draft, Share share, Discourse discourse) {
    takeItem(draft);
    draft.baseName = share.whole().isEmpty() ? null : share.whole();
    if (draft.about != null) {
      draft.base =
          discourse.amounts().stream()
              .filter(a -> a.stage == Stage.BUDGET && a.isSameItem(draft.about))
              .reduce((first, second) -> second)
              .orElse(null);
    }
    draft.subject = draft.item == null ? null : draft.item + "预算完成率";
  }

  /** A difference to another year or to the plan. */
  static void change(Draft draft, Discourse discourse) {
    if (isBase(draft.about, draft.comparison, discourse.year)) {
      draft.about = null;
    }
    takeItem(draft);
    if (draft.year == null) {
      draft.year = draft.about == null ? discourse.year : draft.about.year;
    }
    if (draft.comparison != null) {
      discourse.lastComparison = draft.comparison;
      draft.baseName = draft.comparison.name();
      draft.base = baseOf(draft, discourse);
    }
    draft.subject = draft.item == null ? null : draft.item + from(draft) + word(draft);
  }

  /** 2021年支出与2020年相比（2020年支出为…），增加…: the amount stated is the one compared with. */
  private static boolean isBase(Draft about, Comparison comparison, Integer year) {
    return about != null
        && comparison != null
        && comparison.year() != null
        && comparison.year().equals(about.year)
        && !about.year.equals(year);
  }

  private static void takeItem(Draft draft) {
    if (draft.about != null) {
      draft.item = draft.about.item;
      draft.classes = draft.about.classes;
      draft.stage = draft.about.stage;
      draft.year = draft.about.year;
      draft.thisYear = draft.about.thisYear;
    }
  }

  /** The same item's figure of the year compared with, where the paragraph states it. */
  private static Draft baseOf(Draft draft, Discourse discourse) {
    Integer year = draft.comparison.baseYear(draft.year);
    if (draft.item == null || year == null || year.equals(draft.year)) {
      return null;
    }
    return discourse.amounts().stream()
        .filter(a -> a != draft.about && draft.isSameItem(a) && year.equals(a.year))
        .reduce((first, second) -> second)
        .orElse(null);
  }

  private static String from(Draft draft) {
    if (draft.comparison == null) {
      return "";
    }
    String name = draft.comparison.name();
    return name.startsWith("同比") || name.startsWith("环比") ? name : "比" + name;
  }

  private static String word(Draft draft) {
    int sign = (draft.figure.isMoney() ? draft.figure.yuan() : draft.figure.value()).signum();
    boolean rate = draft.figure.isPercent();
    if (sign == 0) {
      return rate ? "增减率" : "增减额";
    }
    return sign > 0 ? (rate ? "增长率" : "增加额") : (rate ? "下降率" : "减少额");
  }
}
