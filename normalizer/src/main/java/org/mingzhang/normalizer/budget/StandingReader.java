package org.mingzhang.normalizer.budget;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mingzhang.schema.Level;
import org.mingzhang.schema.UnitRef;

/** Tells totals, units, groups and items apart, and in whose block each row stands. */
final class StandingReader {

  /** How the names of offices, schools and other budget units end. */
  private static final Pattern ORGANISATION =
      Pattern.compile(
          ".*(局|厅|委|委员会|办|办公室|中心|院|所|校|学校|大学|馆|站|队|处|社|会|部|园|台|医院|政府|街道|集团|公司|机关|团|庭|学院)"
              + "([（(].*[)）])?(_.*)?(本级|本部|机关)?|本级|本部|局本级|机关本级");

  private static final int CLASS_LENGTH = 3;
  private static final int SECTION_LENGTH = 5;

  private final Set<Integer> codedBlocks;
  private final boolean unitLabels;
  private final boolean unitsAmongLabels;
  private UnitRef current;

  private StandingReader(List<Draft> drafts, List<Block> blocks, List<Column> columns) {
    this.codedBlocks = codedBlocks(drafts);
    this.unitLabels = codedBlocks.isEmpty() && namesUnits(blocks, columns);
    this.unitsAmongLabels = codedBlocks.isEmpty() && speaksOfUnits(blocks);
  }

  /** The blocks, counted from the left, whose rows have codes: in columns or before the names. */
  static Set<Integer> codedBlocks(List<Draft> drafts) {
    Set<Integer> coded = new HashSet<>();
    for (Draft draft : drafts) {
      if (draft.block().isCoded() || draft.codes().hasClassification()) {
        coded.add(draft.blockIndex());
      }
    }
    return coded;
  }

  /** Reads the standing of all rows of a table, in order. */
  static List<Standing> read(List<Draft> drafts, List<Block> blocks, List<Column> columns) {
    StandingReader reader = new StandingReader(drafts, blocks, columns);
    List<Standing> standings = new ArrayList<>();
    for (Draft draft : drafts) {
      standings.add(reader.read(draft));
    }
    return withGroups(standings);
  }

  /** Whether the label column of an uncoded table is headed 单位: every row is a unit. */
  private static boolean namesUnits(List<Block> blocks, List<Column> columns) {
    boolean hasUnitCode = columns.stream().anyMatch(c -> c.role() == ColumnRole.UNIT_CODE);
    List<Column> labels = blocks.get(0).labels();
    boolean headed =
        labels.size() == 1
            && labels.get(0).path().stream().anyMatch(text -> text.matches("(预算|主管)?(单位|部门)(名称)?"));
    return headed || (hasUnitCode && labels.size() == 1 && blocks.size() == 1);
  }

  /** 支出项目类别（资金使用单位）: units and what they spend on stand in one column. */
  private static boolean speaksOfUnits(List<Block> blocks) {
    return blocks.size() == 1
        && blocks.get(0).labels().stream()
            .flatMap(label -> label.path().stream())
            .anyMatch(text -> text.contains("单位"));
  }

  private Standing read(Draft draft) {
    if (isTotal(draft)) {
      current = null;
      return new Standing(draft, Level.TOTAL, null);
    }
    UnitRef own = ownUnit(draft);
    if (own != null) {
      current = own;
      return new Standing(draft, Level.UNIT, own);
    }
    return new Standing(draft, Level.ITEM, columnUnit(draft));
  }

  private static boolean isTotal(Draft draft) {
    boolean nameless =
        draft.labels().isEmpty()
            && draft.codes().isEmpty()
            && draft.unitName() == null
            && draft.block().labels().isEmpty();
    boolean total =
        !draft.labels().isEmpty()
            && draft.labels().stream().allMatch(label -> Labels.isTotal(label.text()));
    return nameless || total;
  }

  /** The unit that the row itself stands for, or null. */
  private UnitRef ownUnit(Draft draft) {
    if (draft.procurement() != null || draft.codes().hasClassification()) {
      return isUnitUnderClassCode(draft)
          ? new UnitRef(draft.codes().primary(), draft.item())
          : null;
    }
    if (draft.codes().unit() != null) {
      return new UnitRef(draft.codes().unit(), draft.item());
    }
    boolean coded = codedBlocks.contains(draft.blockIndex());
    boolean named = draft.item() != null && ORGANISATION.matcher(draft.item()).matches();
    if (coded && draft.unitCode() != null && draft.item() != null) {
      return new UnitRef(draft.unitCode(), draft.item());
    }
    if (coded && draft.unitName() != null && draft.item() == null) {
      return new UnitRef(draft.unitCode(), draft.unitName());
    }
    boolean unlabelledRow =
        (coded || unitsAmongLabels) && named && !Labels.isEnumerated(draft.item());
    if (unlabelledRow || (unitLabels && draft.item() != null)) {
      return new UnitRef(draft.unitCode(), draft.item());
    }
    return null;
  }

  /** 205 郑州市教育局: the code of a department that looks like a 类. */
  private static boolean isUnitUnderClassCode(Draft draft) {
    String code = draft.codes().primary();
    return draft.procurement() == null
        && code.length() == CLASS_LENGTH
        && draft.item() != null
        && draft.item().matches(".*(局|厅|委员会|办公室|办公厅|中心|学院|大学|医院|法院|检察院)(机关|本级)?");
  }

  private UnitRef columnUnit(Draft draft) {
    if (draft.unitCode() == null && draft.unitName() == null) {
      return current;
    }
    boolean same =
        current != null
            && (draft.unitName() == null || draft.unitName().equals(current.name()))
            && (draft.unitCode() == null || draft.unitCode().equals(current.code()));
    return same ? current : new UnitRef(draft.unitCode(), draft.unitName());
  }

  /** A 类 or 款 row with rows of its code below it is a group. */
  private static List<Standing> withGroups(List<Standing> standings) {
    Set<String> parents = new HashSet<>();
    for (Standing standing : standings) {
      codesOf(standing).forEach(code -> addParents(parents, standing.unitKey(), code));
    }
    return standings.stream()
        .map(
            standing ->
                standing.level() == Level.ITEM && sumsOthers(standing, parents)
                    ? new Standing(standing.draft(), Level.GROUP, standing.unit())
                    : standing)
        .toList();
  }

  private static void addParents(Set<String> parents, String unit, String code) {
    for (int length : new int[] {CLASS_LENGTH, SECTION_LENGTH}) {
      if (code.length() > length) {
        parents.add(unit + "/" + code.substring(0, length));
      }
    }
  }

  private static boolean sumsOthers(Standing standing, Set<String> parents) {
    String code = standing.draft().codes().primary();
    return standing.draft().procurement() == null
        && code != null
        && parents.contains(standing.unitKey() + "/" + code);
  }

  private static List<String> codesOf(Standing standing) {
    Codes codes = standing.draft().codes();
    return Stream.of(codes.function(), codes.economic(), codes.governmentEconomic())
        .filter(code -> code != null)
        .toList();
  }
}
