package org.mingzhang.normalizer.budget;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mingzhang.schema.TableKind;

/** What kind of table a title announces, whatever a place calls it. */
final class TableKinds {

  /** The first rule whose pattern is found in the title counts. */
  private record Rule(Pattern title, TableKind kind) {
    static Rule of(String title, TableKind kind) {
      return new Rule(Pattern.compile(title), kind);
    }
  }

  private static final String BOTH = "(收支|收入支出|收入和支出|收入与支出|收入、支出|收、支)";

  private static final List<Rule> RULES =
      List.of(
          Rule.of("政府采购|采购预算|采购支出|采购情况|采购计划|采购明细", TableKind.PROCUREMENT),
          Rule.of("三公", TableKind.THREE_PUBLIC),
          Rule.of("机关运行", TableKind.OPERATING),
          Rule.of("政府性基金", TableKind.GOVERNMENT_FUND),
          Rule.of("国有资本", TableKind.STATE_CAPITAL),
          Rule.of("(政府购买|购买服务|专户|非税|债务|资产|转移支付|项目(支出)?(预算)?(明细|清单|汇总|表)|财政专项)", TableKind.OTHER),
          Rule.of("(一般公共|公共财政).*基本支出", TableKind.GENERAL_PUBLIC_BASIC),
          Rule.of("(一般公共|公共财政).*项目支出", TableKind.OTHER),
          Rule.of("一般公共.*" + BOTH, TableKind.FISCAL_APPROPRIATION),
          Rule.of("(一般公共|公共财政).*支出", TableKind.GENERAL_PUBLIC),
          Rule.of("财政(补助|拨款)?.*基本支出", TableKind.FISCAL_BASIC),
          Rule.of("财政拨款.*项目支出", TableKind.OTHER),
          Rule.of("财政拨款.*" + BOTH + "|财政拨款(预算|决算)?总体?", TableKind.FISCAL_APPROPRIATION),
          Rule.of("财政拨款.*支出", TableKind.FISCAL_EXPENDITURE),
          Rule.of(BOTH, TableKind.REVENUE_EXPENDITURE),
          Rule.of("财政拨款.*收入", TableKind.OTHER),
          Rule.of("基本支出|项目支出", TableKind.OTHER),
          Rule.of("收入.*(总|预算|决算|情况|表)", TableKind.REVENUE),
          Rule.of("支出.*(总|预算|决算|情况|表)", TableKind.EXPENDITURE));

  /** A department may be called after what a table is about (政府采购中心, 国有资本运营公司). */
  private static final Pattern DEPARTMENT =
      Pattern.compile("^.*?(局|厅|委员会|办公室|办公厅|中心|公司|学校|学院|大学|医院|法院|检察院)(本级|机关)?(?=.{4,})");

  private static final Pattern NO_MONEY_TABLE = Pattern.compile("绩效|目录|信息公开|名录|机构设置|单位构成|职责");

  private TableKinds() {}

  /** Whether the title announces a table of something else than money. */
  static boolean isOther(String title) {
    return title != null && NO_MONEY_TABLE.matcher(title).find();
  }

  /** The kind that a title announces; empty where it announces none of the usual tables. */
  static Optional<TableKind> titled(String title) {
    if (title == null) {
      return Optional.empty();
    }
    String compact = title.replace(" ", "");
    Optional<TableKind> bare = first(DEPARTMENT.matcher(compact).replaceFirst(""));
    return bare.isPresent() ? bare : first(compact);
  }

  private static Optional<TableKind> first(String title) {
    return RULES.stream()
        .filter(rule -> rule.title().matcher(title).find())
        .map(Rule::kind)
        .findFirst();
  }

  /** Whether the header names what only the table of “三公”经费 has side by side. */
  private static boolean isThreePublic(Header header) {
    String texts = texts(header);
    return texts.contains("公务接待") && texts.contains("因公出国") && texts.contains("公务用车");
  }

  /** The kind that a title announces, unless it says no more than 支出 over the columns of “三公”经费. */
  static TableKind byHeader(TableKind titled, Header header) {
    boolean bare = titled == TableKind.EXPENDITURE || titled == TableKind.GENERAL_PUBLIC;
    return bare && isThreePublic(header) ? TableKind.THREE_PUBLIC : titled;
  }

  private static String texts(Header header) {
    return String.join("/", header.paths().stream().flatMap(List::stream).toList());
  }

  /**
   * The kind that the header tells, for tables without a telling title.
   *
   * @param title what is left of the title, or null
   */
  static Optional<TableKind> headed(Header header, String title) {
    String texts = texts(header);
    if (texts.contains("采购")) {
      return Optional.of(TableKind.PROCUREMENT);
    }
    if (texts.contains("三公") || texts.contains("公务接待")) {
      return Optional.of(TableKind.THREE_PUBLIC);
    }
    List<String> tops =
        header.paths().stream().filter(path -> path.size() > 1).map(path -> path.get(0)).toList();
    if (tops.contains("收入") && tops.contains("支出")) {
      boolean appropriation = title != null && title.contains("财政拨");
      return Optional.of(
          appropriation ? TableKind.FISCAL_APPROPRIATION : TableKind.REVENUE_EXPENDITURE);
    }
    return Optional.empty();
  }

  /** Whether tables of this kind set revenue against expenditure. */
  static boolean isTwoSided(TableKind kind) {
    return kind == TableKind.REVENUE_EXPENDITURE || kind == TableKind.FISCAL_APPROPRIATION;
  }

  /** An expenditure table of the general budget is one by economic class if its codes are. */
  static TableKind refined(TableKind kind, List<Block> blocks) {
    List<CodeGroup> groups = blocks.stream().flatMap(block -> block.codeGroups().stream()).toList();
    boolean byFunction =
        groups.stream().anyMatch(group -> group.classification() == Classification.FUNCTION);
    boolean byEconomy =
        groups.stream()
            .anyMatch(
                group ->
                    group.classification() == Classification.ECONOMIC
                        || group.classification() == Classification.GOVERNMENT_ECONOMIC);
    return kind == TableKind.GENERAL_PUBLIC && byEconomy && !byFunction
        ? TableKind.GENERAL_PUBLIC_ECONOMIC
        : kind;
  }
}
