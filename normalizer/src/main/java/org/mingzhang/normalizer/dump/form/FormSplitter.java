package org.mingzhang.normalizer.dump.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.normalizer.form.FormField;
import org.mingzhang.normalizer.form.FormKind;
import org.mingzhang.normalizer.form.LabelTable;

/**
 * Parts lines that hold several forms, as where a title was lost: a title, or the label that forms
 * begin with, after rows of indicators begins the next.
 */
final class FormSplitter {

  private static final Set<FormField> FIRST =
      Set.of(FormField.NAME, FormField.GOAL, FormField.OVERVIEW, FormField.MANAGER);

  private FormSplitter() {}

  static List<List<FormLine>> split(List<FormLine> lines) {
    List<List<FormLine>> forms = new ArrayList<>();
    int from = 0;
    boolean indicators = false;
    for (int i = 0; i < lines.size(); i++) {
      boolean title = FormText.isTitle(lines.get(i)) || FormText.isTitleInTwo(lines, i);
      boolean begins = title || beginsFields(lines, i);
      if (begins && indicators) {
        int start = i > from && FormText.isAttachment(lines.get(i - 1)) ? i - 1 : i;
        forms.add(lines.subList(from, start));
        from = start;
        indicators = false;
      }
      indicators |= BodyColumns.isHeader(lines.get(i));
    }
    forms.add(lines.subList(from, lines.size()));
    return forms;
  }

  private static boolean beginsFields(List<FormLine> lines, int index) {
    String text = lines.get(index).first().text();
    String two = index + 1 < lines.size() ? text + lines.get(index + 1).first().text() : text;
    boolean nameOfUnit =
        text.matches("部.{0,2}[（(]单.{0,3}|部门[（(]单位[)）]名称.*") || two.equals("年度履职目标");
    return nameOfUnit || isFirst(FormKind.PROJECT, text) || isFirst(FormKind.UNIT, text);
  }

  private static boolean isFirst(FormKind kind, String text) {
    Optional<FormField> field = LabelTable.bundled().field(kind, text);
    return text.length() >= 4 && field.filter(FIRST::contains).isPresent() && !text.endsWith("目标");
  }
}
