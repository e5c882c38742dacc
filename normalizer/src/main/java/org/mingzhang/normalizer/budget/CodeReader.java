package org.mingzhang.normalizer.budget;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the codes of rows, one after the other from the top: where 类 or 款 is printed once over
 * several rows, the rows below take it over.
 */
final class CodeReader {

  /** A code before a name in one cell: {@code 2080501 行政单位离退休}, {@code [046001]某局}. */
  private static final Pattern BEFORE_NAME =
      Pattern.compile("[\\[【（(]?(\\d{3,12})[\\]】）)]?[ \\-_—]*(?=[\\p{IsHan}“（(])(?!年)(.+)");

  private static final int CLASS_LENGTH = 3;

  private final Grid grid;
  private final Map<CodeGroup, String[]> last = new LinkedHashMap<>();

  CodeReader(Grid grid) {
    this.grid = grid;
  }

  /** The codes in the code columns of one row. */
  Codes read(int row, List<CodeGroup> groups) {
    Codes codes = Codes.NONE;
    for (CodeGroup group : groups) {
      codes = read(row, group, codes);
    }
    return codes;
  }

  private Codes read(int row, CodeGroup group, Codes codes) {
    String merged = mergedCode(row, group);
    if (!merged.isEmpty()) {
      return placed(merged, group, codes);
    }
    String code =
        group.columns().size() == 1 ? digits(row, group.columns().get(0)) : parts(row, group);
    return code.isEmpty() ? codes : placed(code, group, codes);
  }

  /** A number merged over the columns of a group: a whole code, or that of a unit. */
  private String mergedCode(int row, CodeGroup group) {
    return grid.at(row, group.columns().get(0).index())
        .filter(cell -> cell.columnSpan() > 1 && group.columns().size() > 1)
        .map(cell -> cell.compact())
        .filter(text -> text.matches("\\d{3,12}"))
        .orElse("");
  }

  private String parts(int row, CodeGroup group) {
    String[] above = last.computeIfAbsent(group, key -> new String[] {"", "", ""});
    String[] here = new String[] {"", "", ""};
    for (Column column : group.columns()) {
      here[place(column.role())] = digits(row, column);
    }
    if (String.join("", here).isEmpty()) {
      return "";
    }
    if (here[0].isEmpty()) {
      here[0] = above[0];
      here[1] = here[1].isEmpty() && !here[2].isEmpty() ? above[1] : here[1];
    } else if (here[1].isEmpty() && !here[2].isEmpty() && here[0].equals(above[0])) {
      here[1] = above[1];
    }
    last.put(group, here);
    return String.join("", here);
  }

  private static int place(ColumnRole role) {
    return switch (role) {
      case SECTION_CODE -> 1;
      case ITEM_CODE -> 2;
      default -> 0;
    };
  }

  private String digits(int row, Column column) {
    String text = grid.text(row, column.index()).replaceAll("[ .\\-\\[\\]【】()（）]", "");
    return text.matches("\\d+") ? text : "";
  }

  private static Codes placed(String code, CodeGroup group, Codes codes) {
    Optional<Classification> shape = Classification.byShape(code);
    Classification named = group.classification();
    if (named != null && named.fits(code)) {
      return codes.with(named, code);
    }
    // A silent header over codes of another classification: the shape decides. A department whose
    // code looks like that of a class is told by its name, which StandingReader looks at.
    if (shape.isPresent() && (named == null || code.length() > CLASS_LENGTH)) {
      return codes.with(shape.get(), code);
    }
    return codes.withUnit(code);
  }

  /** The code printed before the name in a label, with the name; empty where none is. */
  static Optional<CodedLabel> beforeName(String label) {
    Matcher matcher = BEFORE_NAME.matcher(label);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    String code = matcher.group(1);
    Optional<Classification> classification = Classification.byShape(code);
    if (classification.isPresent()) {
      return Optional.of(
          new CodedLabel(Codes.NONE.with(classification.get(), code), matcher.group(2)));
    }
    boolean unit = code.length() >= 6 || (code.length() == 3 && code.startsWith("0"));
    return unit
        ? Optional.of(new CodedLabel(Codes.NONE.withUnit(code), matcher.group(2)))
        : Optional.empty();
  }

  /**
   * A label without the code before it.
   *
   * @param codes the code
   * @param name the rest of the label
   */
  record CodedLabel(Codes codes, String name) {}
}
