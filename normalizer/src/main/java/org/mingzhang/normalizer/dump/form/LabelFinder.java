package org.mingzhang.normalizer.dump.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.form.FormField;
import org.mingzhang.normalizer.form.FormKind;
import org.mingzhang.normalizer.form.LabelTable;
import org.mingzhang.normalizer.number.MoneyUnit;
import org.mingzhang.normalizer.text.PrintedText;

/** Finds the labels in the lines of a form, also those broken over several lines. */
final class LabelFinder {

  private static final int MOST_LINES = 4;
  private static final int MOST_PIECES = 6;
  private static final int LONGEST_PART = 9;
  private static final int SHORTEST = 2;
  private static final int LONGEST_FRAGMENT = 3;
  private static final Pattern GOAL_BEGINS = Pattern.compile("[^\\p{IsHan}]?年度履职?.?");
  private static final Pattern HEADING =
      Pattern.compile("项目(?:详细|基本|主要)?信息|(?:项目)?绩效目标|(?:详细|基本)信息|预算情况");
  private static final Pattern QUOTES = Pattern.compile("^[\"“”]+");
  private static final Pattern WORDS = Pattern.compile("[（(]?\\p{IsHan}.*\\p{IsHan}.*");
  private static final Pattern COLON = Pattern.compile("^(.{2,20}?)[:：](.+)$");
  private static final Pattern WITH_AMOUNT = Pattern.compile("^(.*[)）])([\\d.,]+[万亿]?元?)$");

  private final FormKind kind;
  private final List<FormLine> lines;
  private final List<FieldLabel> labels = new ArrayList<>();

  private LabelFinder(FormKind kind, List<FormLine> lines) {
    this.kind = kind;
    this.lines = lines;
  }

  /** The labels, in the order of their first pieces. */
  static List<FieldLabel> find(FormKind kind, List<FormLine> lines) {
    LabelFinder finder = new LabelFinder(kind, lines);
    finder.find();
    finder.settleHeadings();
    finder.addGoalByItsBeginning();
    return finder.labels;
  }

  /** 项目绩效目标 heads the goals where they have labels of their own, else it is the label. */
  private void settleHeadings() {
    for (int i = 0; i < labels.size(); i++) {
      FieldLabel label = labels.get(i);
      boolean goal = text(label.pieces()).matches("(?:项目)?绩效目标");
      boolean heads =
          i + 1 < labels.size()
              && Set.of(FormField.OVERALL_GOAL, FormField.ANNUAL_GOAL)
                  .contains(labels.get(i + 1).field());
      if (goal && !heads && kind == FormKind.PROJECT) {
        labels.set(i, new FieldLabel(FormField.OVERALL_GOAL, label.pieces(), label.inline(), null));
      }
    }
  }

  /**
   * 年度履职目标 of which the second line was lost: 年度履职 is enough, as nothing else begins so; what is
   * left of 目标 before the value, a few letters in pieces, is no part of that.
   */
  private void addGoalByItsBeginning() {
    boolean known = labels.stream().anyMatch(label -> label.field() == FormField.GOAL);
    for (int i = 0; i + 1 < lines.size() && !known && kind == FormKind.UNIT; i++) {
      Piece beginning = lines.get(i).first();
      if (lines.get(i).isAlone() && GOAL_BEGINS.matcher(beginning.text()).matches()) {
        List<Piece> pieces = new ArrayList<>(List.of(beginning));
        pieces.addAll(fragments(lines.get(i + 1)));
        labels.add(new FieldLabel(FormField.GOAL, pieces, null, null));
        labels.sort(Comparator.comparingInt(FieldLabel::firstLine));
        known = true;
      }
    }
  }

  private static List<Piece> fragments(FormLine line) {
    int count = 0;
    while (count + 1 < line.pieces().size()
        && line.pieces().get(count).text().length() <= LONGEST_FRAGMENT) {
      count++;
    }
    return line.pieces().subList(0, count);
  }

  private void find() {
    for (int i = 0; i < lines.size(); i++) {
      List<Piece> pieces = lines.get(i).pieces();
      for (int at = 0; at < pieces.size(); ) {
        if (isTaken(pieces.get(at)) || (at > 0 && isInProse())) {
          at++;
          continue;
        }
        Optional<FieldLabel> label = labelAt(i, at);
        label.ifPresent(labels::add);
        int line = i;
        at +=
            (int)
                label.stream()
                    .flatMap(l -> l.pieces().stream())
                    .filter(p -> pieces.contains(p) && p.line() == lines.get(line).first().line())
                    .count();
        at += label.isEmpty() ? 1 : 0;
      }
    }
  }

  private boolean isTaken(Piece piece) {
    return labels.stream().anyMatch(label -> label.pieces().contains(piece));
  }

  /** Within prose only the beginning of a line may be a label. */
  private boolean isInProse() {
    return !labels.isEmpty() && labels.get(labels.size() - 1).content() == FormField.Content.PROSE;
  }

  private Optional<FieldLabel> labelAt(int line, int at) {
    Optional<FieldLabel> best = Optional.empty();
    if (at == 0) {
      best = overLines(line, List.of(lines.get(line).first()), line + 1, 0);
    }
    return best.isPresent() ? best : inLine(line, at);
  }

  /**
   * A label broken over lines; where it stands beside the middle of its value, that lies between.
   */
  private Optional<FieldLabel> overLines(int from, List<Piece> parts, int next, int skipped) {
    Piece last = parts.get(parts.size() - 1);
    boolean words = WORDS.matcher(last.text()).matches();
    if (parts.size() >= MOST_LINES || last.text().length() > LONGEST_PART || !words) {
      return Optional.empty();
    }
    for (int i = next; i < Math.min(lines.size(), next + 2 - skipped); i++) {
      Piece piece = lines.get(i).first();
      if (piece.text().length() > LONGEST_PART || isTaken(piece)) {
        continue;
      }
      List<Piece> longer = new ArrayList<>(parts);
      longer.add(piece);
      Optional<FieldLabel> longest = overLines(from, longer, i + 1, skipped + i - next);
      if (longest.isPresent() && (isPrinted(longest.get().pieces()) || !isPrinted(longer))) {
        return longest;
      }
      Optional<FieldLabel> label = of(longer);
      if (label.isPresent() && isNew(label.get()) && !anyMeans(longer, label.get())) {
        return label;
      }
    }
    return Optional.empty();
  }

  /** Whether the pieces are a label as it is printed, with nothing to be guessed. */
  private boolean isPrinted(List<Piece> pieces) {
    return LabelTable.bundled().field(kind, text(pieces)).isPresent();
  }

  /** Whether a part of a label is a label that asks for something else. */
  private boolean anyMeans(List<Piece> parts, FieldLabel whole) {
    return parts.stream()
        .flatMap(part -> meaning(part.text(), false).stream())
        .anyMatch(other -> other != whole.field());
  }

  private boolean isNew(FieldLabel label) {
    return labels.stream().noneMatch(known -> known.field() == label.field());
  }

  private Optional<FieldLabel> inLine(int line, int at) {
    List<Piece> pieces = lines.get(line).pieces();
    for (int end = Math.min(pieces.size(), at + MOST_PIECES); end > at; end--) {
      Optional<FieldLabel> label = of(pieces.subList(at, end));
      if (label.isPresent() && fits(label.get())) {
        return label;
      }
    }
    return withValue(pieces.get(at));
  }

  /** Words that nobody asks for stand in prose as often as they are labels. */
  private boolean fits(FieldLabel label) {
    boolean heading = HEADING.matcher(text(label.pieces())).matches();
    return heading || label.field() != FormField.OTHER || !isInProse() || kind == FormKind.UNIT;
  }

  private Optional<FieldLabel> of(List<Piece> pieces) {
    String text = text(pieces);
    if (text.length() < SHORTEST) {
      return Optional.empty();
    }
    return meaning(text, Piece.garbled(pieces))
        .map(field -> new FieldLabel(field, pieces, null, MoneyUnit.statedIn(text).orElse(null)));
  }

  private Optional<FieldLabel> withValue(Piece piece) {
    for (Pattern pattern : List.of(WITH_AMOUNT, COLON)) {
      Matcher parts = pattern.matcher(piece.text());
      if (parts.matches()) {
        Optional<FormField> field = meaning(parts.group(1), piece.garbled());
        if (field.isPresent()) {
          MoneyUnit unit = MoneyUnit.statedIn(parts.group(1)).orElse(null);
          Piece value = piece.saying(parts.group(2));
          return Optional.of(new FieldLabel(field.get(), List.of(piece), value, unit));
        }
      }
    }
    return Optional.empty();
  }

  private Optional<FormField> meaning(String text, boolean garbled) {
    if (HEADING.matcher(text).matches() && kind == FormKind.PROJECT) {
      return Optional.of(FormField.OTHER);
    }
    Optional<FormField> field = LabelTable.bundled().field(kind, text);
    boolean single = text.matches("部门|单位|其[他它]|年度|合计");
    if (field.isEmpty() && garbled) {
      field = LabelTable.bundled().field(kind, LabelTable.bundled().repaired(text));
    }
    return single ? Optional.empty() : field;
  }

  private static String text(List<Piece> pieces) {
    return QUOTES.matcher(PrintedText.compact(Piece.join(pieces))).replaceAll("");
  }
}
