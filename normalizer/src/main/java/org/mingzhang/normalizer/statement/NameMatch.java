package org.mingzhang.normalizer.statement;

/** How alike two names of an item may be, the most alike first. */
enum NameMatch {
  SAME {
    @Override
    boolean matches(String said, String full) {
      return said.equals(full);
    }
  },
  /** But for 预算, 总计, 合计 at the end and for the way 收入 and 支出 are joined. */
  SAME_CORE {
    @Override
    boolean matches(String said, String full) {
      return core(said).equals(core(full));
    }
  },
  /** 收入 for 收入预算总计. */
  BEGINNING {
    @Override
    boolean matches(String said, String full) {
      return said.length() > 1 && full.startsWith(said);
    }
  };

  abstract boolean matches(String said, String full);

  private static String core(String name) {
    String joined = name.replace("收入、支出", "收支").replace("收、支", "收支").replace("收入支出", "收支");
    return joined.replaceFirst("(?:预算|决算|总计|合计|总额|数)+$", "");
  }
}
