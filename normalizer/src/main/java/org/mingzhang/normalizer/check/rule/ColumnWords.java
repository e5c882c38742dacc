package org.mingzhang.normalizer.check.rule;

import java.util.List;
import java.util.regex.Pattern;

/** What the words in a column's header say about its figures. */
public final class ColumnWords {

  private static final Pattern WHOLE = Pattern.compile(".*(合计|小计|总计|总额|共计)|计");
  private static final Pattern OF_WHICH = Pattern.compile("^[（(]?其中.*|^#.*");

  /** Columns that measure the same thing at another time or in another way, or no money at all. */
  private static final Pattern APART =
      Pattern.compile(".*(上年|上一年|去年|增减|增长|比例|比重|占比|率|%|数量|单价|人数|备注|完成).*");

  /** The last header over a column that says only which figure of a thing it is. */
  private static final Pattern LAYER =
      Pattern.compile("(年初|全年|调整|本年|当年)?(预算|决算|执行|支出|批复)数|金额.*|小计金额");

  private static final Pattern RATE = Pattern.compile("单价|增减|增长|比例|比重|占比|率|%");
  private static final Pattern SPACES = Pattern.compile("[\\s　]");
  private static final Pattern UNIT = Pattern.compile("[（(][^（()）]*元[)）]$");

  private ColumnWords() {}

  /** 合计, 小计, 本年收入合计. */
  public static boolean isWhole(String header) {
    return WHOLE.matcher(bare(header)).matches() && !isOfWhich(header);
  }

  /** 其中：财政拨款 names a part of its neighbour, not of the whole. */
  public static boolean isOfWhich(String header) {
    return OF_WHICH.matcher(bare(header)).matches();
  }

  /** Whether the figures cannot be summed along a row, or not along a column either. */
  public static boolean standsApart(String header) {
    return APART.matcher(bare(header)).matches();
  }

  /** 预算数 or 决算数 below the name of what is budgeted. */
  public static boolean isLayer(String header) {
    return LAYER.matcher(bare(header)).matches();
  }

  /** Whether the figures of a column may be summed over rows. */
  public static boolean isSummable(List<String> column) {
    return column.stream().noneMatch(header -> RATE.matcher(bare(header)).find());
  }

  private static String bare(String header) {
    return UNIT.matcher(SPACES.matcher(header).replaceAll("")).replaceFirst("");
  }
}
