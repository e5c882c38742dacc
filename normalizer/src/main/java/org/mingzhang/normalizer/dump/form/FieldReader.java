package org.mingzhang.normalizer.dump.form;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mingzhang.normalizer.form.FormField;
import org.mingzhang.normalizer.form.FormKind;
import org.mingzhang.normalizer.number.MoneyUnit;
import org.mingzhang.normalizer.number.NumberReader;
import org.mingzhang.normalizer.number.PrintedNumber;

/** Reads the labels of a form and their values. */
final class FieldReader {

  /** A value of one line is seldom broken over more. */
  private static final int MOST_LINES = 3;

  private final List<FormLine> lines;
  private final List<FieldLabel> labels;
  private final Set<Piece> taken = new HashSet<>();
  private final Map<FormField, FieldText> values = new EnumMap<>(FormField.class);
  private MoneyUnit stated;

  private FieldReader(FormKind kind, List<FormLine> lines) {
    this.lines = lines;
    this.labels = LabelFinder.find(kind, lines);
    labels.forEach(label -> taken.addAll(label.pieces()));
  }

  /** The fields of a form; those that are blank are left out. */
  static Map<FormField, FieldText> read(FormKind kind, List<FormLine> lines) {
    FieldReader reader = new FieldReader(kind, lines);
    reader.readShort();
    reader.readProse();
    return reader.values;
  }

  private void readShort() {
    for (int i = 0; i < labels.size(); i++) {
      FieldLabel label = labels.get(i);
      stated = label.unit() == null ? stated : label.unit();
      FormField.Content content = label.content();
      if (content == FormField.Content.PROSE) {
        continue;
      }
      List<Piece> value = shortValue(i);
      boolean amount = content != FormField.Content.MONEY || !isWords(value);
      if (content != FormField.Content.BLOCK && !value.isEmpty() && amount) {
        taken.addAll(value);
        values.putIfAbsent(label.field(), new FieldText(value, stated));
      } else if (content == FormField.Content.BLOCK && isBeside(label, value)) {
        taken.addAll(value);
      }
    }
  }

  private static boolean isBeside(FieldLabel label, List<Piece> value) {
    return !value.isEmpty() && value.get(0).line() == label.last().line();
  }

  private static boolean isWords(List<Piece> value) {
    String text = Piece.join(value);
    return !value.isEmpty()
        && !(NumberReader.read(text) instanceof PrintedNumber.Amount)
        && !text.matches(".*\\d.*");
  }

  /** What stands beside a label, else below it. */
  private List<Piece> shortValue(int index) {
    FieldLabel label = labels.get(index);
    List<Piece> value = new ArrayList<>();
    if (label.inline() != null) {
      value.add(label.inline());
    }
    lines.stream()
        .flatMap(line -> line.pieces().stream())
        .filter(p -> p.line() == label.last().line() && p.index() > label.last().index())
        .takeWhile(p -> !taken.contains(p))
        .forEach(value::add);
    if (value.isEmpty() && label.pieces().size() > 1) {
      lines.stream()
          .flatMap(line -> line.pieces().stream())
          .filter(p -> p.line() >= label.firstLine() && p.line() <= label.last().line())
          .filter(p -> !taken.contains(p))
          .forEach(value::add);
    }
    boolean labelsBeside =
        index + 1 < labels.size() && labels.get(index + 1).firstLine() == label.last().line();
    return value.isEmpty() && !labelsBeside ? below(index) : value;
  }

  private List<Piece> below(int index) {
    FieldLabel label = labels.get(index);
    List<Piece> value = new ArrayList<>();
    int count = 0;
    for (FormLine line : lines) {
      if (line.first().line() <= label.last().line()) {
        continue;
      }
      boolean labelled = line.pieces().stream().anyMatch(taken::contains);
      if (labelled || count >= linesBelow(index)) {
        break;
      }
      value.addAll(line.pieces());
      count++;
    }
    return value;
  }

  private int linesBelow(int index) {
    boolean proseNext =
        index + 1 < labels.size() && labels.get(index + 1).content() == FormField.Content.PROSE;
    boolean amount = labels.get(index).content() == FormField.Content.MONEY;
    return proseNext || amount ? 1 : MOST_LINES;
  }

  /** Prose labels that follow each other share the lines between other labels. */
  private void readProse() {
    List<FieldLabel> run = new ArrayList<>();
    int from = -1;
    for (FieldLabel label : labels) {
      if (label.content() == FormField.Content.PROSE) {
        run.add(label);
        continue;
      }
      share(run, from, label.firstLine());
      run.clear();
      from = label.last().line();
    }
    share(run, from, Integer.MAX_VALUE);
  }

  private void share(List<FieldLabel> run, int from, int to) {
    if (run.isEmpty()) {
      return;
    }
    List<Piece> pieces =
        lines.stream()
            .flatMap(line -> line.pieces().stream())
            .filter(p -> p.line() > from && p.line() < to && !taken.contains(p))
            .toList();
    List<List<Piece>> shared = new ProseValues(run, pieces).shared();
    for (int i = 0; i < run.size(); i++) {
      List<Piece> value = new ArrayList<>();
      if (run.get(i).inline() != null) {
        value.add(run.get(i).inline());
      }
      value.addAll(shared.get(i));
      if (!value.isEmpty()) {
        values.putIfAbsent(run.get(i).field(), new FieldText(value, null));
      }
    }
  }
}
