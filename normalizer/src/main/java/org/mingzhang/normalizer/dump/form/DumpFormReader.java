package org.mingzhang.normalizer.dump.form;

import java.util.List;
import java.util.function.Supplier;
import org.mingzhang.extractor.page.DumpLine;
import org.mingzhang.normalizer.repair.Repair;

/**
 * Reads target forms of which only lines of text are left, clean or garbled. What stands where is
 * told by the labels that forms have and by the grammar of an indicator (name, sign, number,
 * measure); no place on a page is asked for. What is garbled is repaired first.
 */
public final class DumpFormReader {

  private final FormLines lines;

  /**
   * @param repair asked for only where lines are garbled
   */
  public DumpFormReader(Supplier<Repair> repair) {
    this.lines = new FormLines(repair);
  }

  /**
   * Reads one section of a dump.
   *
   * @param section the lines from a form's title to the next section; where titles were lost, of
   *     several forms
   * @return what the forms say, and what could not be made out as findings
   */
  public DumpForms read(List<DumpLine> section) {
    DumpForms forms = DumpForms.NONE;
    for (List<FormLine> form : FormSplitter.split(lines.read(section))) {
      if (!form.isEmpty()) {
        forms = forms.plus(FormRecords.of(FormText.of(form)));
      }
    }
    return forms;
  }
}
