package org.mingzhang.normalizer.budget;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.number.MoneyUnit;

/** Tells from its header and its content what each column of a money table holds. */
final class ColumnReader {

  /** A role and the header that tells it, without spaces. */
  private record Rule(Pattern header, ColumnRole role) {
    static Rule of(String header, ColumnRole role) {
      return new Rule(Pattern.compile(header), role);
    }
  }

  /** Headers that tell the role whatever the column holds; the first that matches counts. */
  private static final List<Rule> BY_LAST_HEADER =
      List.of(
          Rule.of("行次|序号|编号", ColumnRole.OTHER_NUMBER),
          Rule.of(".*(占比|比例|比重|百分比|增减率|增长率|增减幅度|增幅|同比|完成率|执行率|增减%|%|％).*", ColumnRole.OTHER_NUMBER),
          Rule.of("(预算|主管)?(单位|部门)(编码|代码)|预算单位(编码|代码)", ColumnRole.UNIT_CODE));

  /** Headers of columns that count things, outside procurement. */
  private static final List<Rule> COUNTS =
      List.of(
          Rule.of("计量单位", ColumnRole.REMARK),
          Rule.of(
              ".*(人数|人次|批次|辆数|台数|数量).*|.*[（(](人|人次|批|批次|个|辆|台|套|台套|户|平方米)[）)]",
              ColumnRole.OTHER_NUMBER));

  private static final List<Rule> PROCUREMENT =
      List.of(
          Rule.of(".*(采购数量|数量).*", ColumnRole.QUANTITY),
          Rule.of("计量单位|单位|计量", ColumnRole.MEASURE),
          Rule.of(".*(规格|型号|技术参数|参数|配置|要求).*", ColumnRole.SPECIFICATION),
          Rule.of(".*(单位名称|预算单位|采购单位|采购人|部门名称).*", ColumnRole.UNIT_NAME),
          Rule.of(".*(大类|类别|类型|方式|形式|来源|性质|科目|时间|备注).*", ColumnRole.REMARK),
          Rule.of(".*(采购项目|项目名称|专项名称|项目).*", ColumnRole.PROJECT),
          Rule.of(".*(目录|品目|物品|货物|采购内容|名称).*", ColumnRole.CATALOGUE));

  private static final Pattern UNIT_NAME =
      Pattern.compile("(预算|主管|项目|实施|用款|使用|资金使用|所属|承担|申报)?(单位|部门)(名称)?");
  private static final Pattern REMARK = Pattern.compile("备注|说明|资金性质|项目类别|预算级次|支出类型");
  private static final Pattern LABEL = Pattern.compile(".*(项目|科目|名称|功能|分类|用途|单位|部门|收入|支出|内容|类别).*");
  private static final Pattern ROW_NAME = Pattern.compile("项目|.*(项目|科目)名称.*|.*名称|.*项目");
  private static final Pattern CLASSIFIES = Pattern.compile(".*(科目|功能|经济|分类).*");
  private static final Pattern MONEY = Pattern.compile(".*(金额|预算数|决算数|合计|小计|支出数).*");
  private static final Pattern CODE = Pattern.compile(".*(编码|代码|编号).*");

  private static final Map<String, ColumnRole> CODE_LEVELS =
      Map.of(
          "类", ColumnRole.CLASS_CODE,
          "款", ColumnRole.SECTION_CODE,
          "项", ColumnRole.ITEM_CODE);

  private static final List<ColumnRole> LEVELS =
      List.of(ColumnRole.CLASS_CODE, ColumnRole.SECTION_CODE, ColumnRole.ITEM_CODE);

  private final Grid grid;
  private final Header header;
  private final boolean procurement;
  private final List<ColumnContent> contents = new ArrayList<>();

  private ColumnReader(Grid grid, Header header, boolean procurement) {
    this.grid = grid;
    this.header = header;
    this.procurement = procurement;
    for (int column = 0; column < grid.columnCount(); column++) {
      contents.add(ColumnContent.of(grid, header, column));
    }
  }

  /**
   * Reads the columns of a table.
   *
   * @param procurement whether it is a procurement table, which has columns of its own
   */
  static List<Column> read(Grid grid, Header header, boolean procurement) {
    return new ColumnReader(grid, header, procurement).read();
  }

  private List<Column> read() {
    List<ColumnRole> roles = new ArrayList<>();
    for (int column = 0; column < grid.columnCount(); column++) {
      roles.add(role(column, roles));
    }
    splitCodes(roles);
    settleUnitNames(roles);
    if (!procurement) {
      settleLabels(roles);
    }
    List<Column> columns = new ArrayList<>();
    for (int column = 0; column < roles.size(); column++) {
      columns.add(column(column, roles.get(column)));
    }
    return columns;
  }

  private Column column(int index, ColumnRole role) {
    List<String> path = header.path(index);
    Classification classification = role.isCode() ? classification(index) : null;
    MoneyUnit unit = null;
    for (String text : path) {
      unit = MoneyUnit.statedIn(text).orElse(unit);
    }
    return new Column(index, role, path, classification, unit);
  }

  private ColumnRole role(int column, List<ColumnRole> before) {
    String last = lastHeader(column);
    ColumnContent content = contents.get(column);
    if (CODE_LEVELS.containsKey(last) && !content.isMostlyTexts()) {
      return CODE_LEVELS.get(last);
    }
    Optional<ColumnRole> named = first(BY_LAST_HEADER, last);
    if (named.isEmpty() && !procurement) {
      named = first(COUNTS, last);
    }
    if (named.isPresent()) {
      return named.get();
    }
    if (content.isMostlyPercentages()) {
      return ColumnRole.OTHER_NUMBER;
    }
    if (isCode(column)) {
      return ColumnRole.CODE;
    }
    if (procurement) {
      return procurementRole(last, content);
    }
    return plainRole(last, content, before);
  }

  private static Optional<ColumnRole> first(List<Rule> rules, String header) {
    return rules.stream()
        .filter(rule -> rule.header().matcher(header).matches())
        .map(Rule::role)
        .findFirst();
  }

  private ColumnRole procurementRole(String last, ColumnContent content) {
    if (!content.isMostlyNumbers()) {
      for (Rule rule : PROCUREMENT) {
        if (rule.header().matcher(last).matches() && rule.role() != ColumnRole.QUANTITY) {
          return rule.role();
        }
      }
    }
    if (PROCUREMENT.get(0).header().matcher(last).matches()) {
      return ColumnRole.QUANTITY;
    }
    return content.isMostlyTexts() ? ColumnRole.REMARK : ColumnRole.AMOUNT;
  }

  private ColumnRole plainRole(String last, ColumnContent content, List<ColumnRole> before) {
    if (REMARK.matcher(last).matches() && !content.isMostlyNumbers()) {
      return ColumnRole.REMARK;
    }
    boolean mayBeLabel = !before.contains(ColumnRole.AMOUNT) || LABEL.matcher(last).matches();
    if (content.isMostlyTexts()) {
      return mayBeLabel ? ColumnRole.LABEL : ColumnRole.REMARK;
    }
    boolean blankLabel = content.isBlank() && isLabelHeader(last, before);
    return blankLabel ? ColumnRole.LABEL : ColumnRole.AMOUNT;
  }

  /** Whether a column without content is one of labels: 项目 or 科目名称, not 项目支出. */
  private static boolean isLabelHeader(String last, List<ColumnRole> before) {
    return last.matches("项目(名称)?|.*(科目|单位|功能分类)名称|单位[（(].*[）)]|名称|支出用途")
        || (before.isEmpty() && last.isEmpty());
  }

  private boolean isCode(int column) {
    ColumnContent content = contents.get(column);
    boolean named = header.path(column).stream().anyMatch(text -> CODE.matcher(text).matches());
    String last = lastHeader(column);
    if (named && content.codes().size() >= content.texts() && !content.codes().isEmpty()) {
      return true;
    }
    if (named && content.isBlank() && (CODE.matcher(last).matches() || last.isEmpty())) {
      return true;
    }
    boolean unnamed = last.isEmpty() || CLASSIFIES.matcher(last).matches();
    return unnamed && !MONEY.matcher(last).matches() && content.isClassificationCodes();
  }

  /** Several code columns side by side under one header are 类, 款 and 项 in turn. */
  private void splitCodes(List<ColumnRole> roles) {
    int column = 0;
    while (column < roles.size()) {
      int end = column;
      while (end < roles.size()
          && roles.get(end) == ColumnRole.CODE
          && header.path(end).equals(header.path(column))) {
        end++;
      }
      if (end - column > 1
          && contents.get(column + 1).codes().stream().allMatch(c -> c.length() == 2)) {
        for (int level = 0; level < Math.min(LEVELS.size(), end - column); level++) {
          roles.set(column + level, LEVELS.get(level));
        }
      }
      column = Math.max(end, column + 1);
    }
  }

  /** 单位名称 beside another label names the unit; alone it is the label. */
  private void settleUnitNames(List<ColumnRole> roles) {
    for (int column = 0; column < roles.size(); column++) {
      boolean unit = UNIT_NAME.matcher(lastHeader(column)).matches();
      int self = column;
      boolean another =
          java.util.stream.IntStream.range(0, roles.size())
              .anyMatch(other -> other != self && roles.get(other).isLabel());
      if (unit && another && roles.get(column) == ColumnRole.LABEL) {
        roles.set(column, ColumnRole.UNIT_NAME);
      }
    }
  }

  /**
   * Of several name columns side by side one names the row, the others say something about it: 项目名称
   * beside 项目类别. A category printed once over its rows is no remark.
   */
  private void settleLabels(List<ColumnRole> roles) {
    List<Integer> run = new ArrayList<>();
    int codes = 0;
    for (int column = 0; column <= roles.size(); column++) {
      ColumnRole role = column < roles.size() ? roles.get(column) : ColumnRole.AMOUNT;
      if (role == ColumnRole.AMOUNT) {
        if (run.size() > 1 && codes < 2 && !isCategory(run.get(0), run.get(1))) {
          int name = run.stream().filter(this::namesRows).findFirst().orElse(run.get(0));
          run.forEach(other -> roles.set(other, ColumnRole.REMARK));
          roles.set(name, ColumnRole.LABEL);
        }
        run.clear();
        codes = 0;
      } else if (role == ColumnRole.LABEL && !contents.get(column).isBlank()) {
        run.add(column);
      } else if (role == ColumnRole.CLASS_CODE || role == ColumnRole.CODE) {
        codes++;
      }
    }
  }

  private boolean namesRows(int column) {
    return ROW_NAME.matcher(lastHeader(column)).matches();
  }

  /** Whether a column's cells stand for several rows of the next one. */
  private boolean isCategory(int column, int next) {
    for (int row = header.end(); row < grid.rowCount(); row++) {
      GridCell cell = grid.at(row, column).orElse(null);
      boolean blank = cell == null || cell.isBlank();
      if ((!blank && cell.rowSpan() > 1) || (blank && !grid.text(row, next).isEmpty())) {
        return true;
      }
    }
    return false;
  }

  private Classification classification(int column) {
    return Classification.named(header.path(column))
        .or(
            () ->
                contents.get(column).codes().stream()
                    .map(Classification::byShape)
                    .flatMap(java.util.Optional::stream)
                    .findFirst())
        .orElse(null);
  }

  private String lastHeader(int column) {
    List<String> path = header.path(column);
    return path.isEmpty() ? "" : path.get(path.size() - 1).replace(" ", "");
  }
}
