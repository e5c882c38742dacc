package org.mingzhang.normalizer.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.statement.Clauses.End;
import org.mingzhang.normalizer.statement.Clauses.Part;
import org.mingzhang.schema.StatementKind;

/**
 * Reads the clauses of one paragraph one after another and makes a draft of each figure. What a
 * clause leaves unsaid (预算数, 其中, 同比) comes from the {@link Discourse}.
 */
final class ParagraphReader {

  private static final Pattern PARTS = Pattern.compile("^其中(?:是|有)?");
  private static final Pattern CLOSING = Pattern.compile("^[）)”》]+");
  private static final Pattern USES =
      Pattern.compile("用于(?:以下|下列|如下)(?:几个)?方面$|^包括$|^包含$|分别(?:是|为)$");

  /** 比例不低于预算总额的20%: a rule, not a figure. */
  private static final Pattern LIMIT = Pattern.compile("(?:不得?超过|不高于|不低于|不少于|控制在)[^，。；]{0,30}$");

  private static final Pattern WITHIN = Pattern.compile("^(?:在)?(.{2,30})(?:当中|之中|中)$");

  private static final Pattern TIME =
      Pattern.compile(
          "^(?:截至|截止|截止到|到)?(20\\d{2})年(?:度)?(?:\\d{1,2}月(?:\\d{1,2}日)?)?(?:末|底|初)?(?:止|，|,)?$");

  private final Paragraph paragraph;
  private final DraftMaker maker;
  private final Discourse discourse;
  private final Subjects subjects;
  private final LevelReader levels;
  private final List<Draft> drafts = new ArrayList<>();
  private boolean first = true;

  /**
   * @param start behind the paragraph's number and heading
   * @param heading the innermost heading, which names a figure that stands alone, or null
   */
  ParagraphReader(
      Paragraph paragraph, DraftMaker maker, Outline outline, int start, String heading) {
    this.paragraph = paragraph;
    this.maker = maker;
    this.discourse = new Discourse(outline.frame());
    this.levels = new LevelReader(discourse);
    boolean listed = paragraph.marker().isPresent();
    this.subjects =
        new Subjects(paragraph.text().substring(start), listed, heading, outline.classes());
  }

  /** The drafts of the paragraph's figures, in order. */
  List<Draft> read(int start, List<Figure> figures) {
    List<Part> parts = Clauses.of(paragraph.text(), start, figures);
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      Part next = i + 1 < parts.size() ? parts.get(i + 1) : null;
      read(part, next);
    }
    return drafts;
  }

  Discourse discourse() {
    return discourse;
  }

  /** The levels of a classification that the paragraph begins with, or null. */
  ClassPath classes() {
    return subjects.headClasses();
  }

  private void read(Part part, Part next) {
    String words = withoutParts(part.words());
    if (part.figure() != null) {
      readFigure(part, words, next);
    } else if (!words.isEmpty()) {
      readWords(part, words);
    }
    switch (part.end()) {
      case OPEN -> discourse.openBracket();
      case CLOSE -> discourse.closeBracket();
      case SEMICOLON -> {
        discourse.semicolon();
        subjects.semicolon();
      }
      case STOP -> {
        if (next != null) {
          discourse.stop();
          subjects.stop();
        }
      }
      default -> {}
    }
    first = false;
  }

  private String withoutParts(String words) {
    String said = CLOSING.matcher(words).replaceFirst("");
    Matcher parts = PARTS.matcher(said);
    if (!parts.find()) {
      return said;
    }
    discourse.beginParts();
    return said.substring(parts.end());
  }

  private void readWords(Part part, String words) {
    Matcher time = TIME.matcher(words);
    Optional<Draft> level = levels.read(words, about -> maker.level(paragraph, part, about));
    if (level.isPresent()) {
      drafts.add(level.get());
    } else if (time.matches()) {
      discourse.year = Integer.valueOf(time.group(1));
    } else if (part.end() == End.COLON && USES.matcher(words).find()) {
      discourse.beginParts();
    } else if (isFoundWithin(words)) {
      return;
    } else {
      Comparison.in(words).filter(c -> c.after().isEmpty()).ifPresent(this::compare);
      subjects.hearWords(words, first, part.end());
    }
  }

  private void compare(Comparison comparison) {
    discourse.comparison = comparison;
    discourse.lastComparison = comparison;
    Phrase phrase = Phrase.of(comparison.before(), false);
    if (phrase.year() != null) {
      discourse.year = phrase.year();
    }
    discourse.compared = phrase.item().isEmpty() ? null : phrase.item();
  }

  /** 财政拨款支出预算中，…: what follows are parts of it. */
  private boolean isFoundWithin(String words) {
    Matcher within = WITHIN.matcher(words);
    Draft whole = within.matches() ? discourse.named(within.group(1)) : null;
    if (within.matches() && (whole != null || words.startsWith("在"))) {
      discourse.endParts();
    }
    if (whole != null) {
      discourse.beginPartsOf(whole);
    }
    return whole != null;
  }

  private void readFigure(Part part, String words, Part next) {
    Figure figure = part.figure();
    Optional<Share> share = figure.isPercent() ? Share.in(words) : Optional.empty();
    Optional<Change> change = Change.in(words);
    if (share.isEmpty() && change.isEmpty() && LIMIT.matcher(words).find()) {
      return;
    }
    Draft draft;
    if (share.isPresent()) {
      draft = share(part, share.get());
    } else if (change.isPresent() && !figure.isRate()) {
      draft = change(part, change.get());
    } else if (figure.isMoney() || figure.isCount()) {
      draft = amount(part, isFirstOf(part) ? words : lastName(words), next);
    } else {
      draft = maker.draft(StatementKind.OTHER, paragraph, part);
      draft.item = subjects.ofPercentage(words);
      draft.subject = draft.item;
      draft.year = discourse.year;
    }
    drafts.add(draft);
  }

  /** Whether no other figure stands before it in its clause. */
  private static boolean isFirstOf(Part part) {
    return part.from() + part.words().length() >= part.at();
  }

  /** 1家事业单位财政拨款的机关运行经费: behind another figure only what its clause ends with is sure. */
  private static String lastName(String words) {
    return words.substring(words.lastIndexOf('的') + 1);
  }

  private Draft amount(Part part, String words, Part next) {
    String tail = next == null ? "" : next.words();
    Subjects.Subject subject = subjects.of(words, part.figure(), tail, discourse);
    Draft draft = maker.draft(subject.kind(), paragraph, part);
    draft.item = subject.item();
    draft.subject = subject.text();
    draft.classes = subject.classes();
    draft.stage = subject.stage();
    hearYear(subject);
    draft.year = discourse.year;
    if (draft.isWhole()) {
      discourse.add(draft);
    }
    subjects.link(draft);
    return draft;
  }

  private void hearYear(Subjects.Subject subject) {
    if (subject.year() != null) {
      discourse.year = subject.year();
      discourse.thisYear = false;
    } else if (subject.thisYear()) {
      discourse.year = null;
      discourse.thisYear = true;
    }
  }

  private Draft share(Part part, Share share) {
    StatementKind kind = share.completion() ? StatementKind.COMPLETION : StatementKind.SHARE;
    Draft draft = maker.draft(kind, paragraph, part);
    Draft about = aboutOf(share.item(), discourse.last());
    if (about == null && !share.item().isEmpty()) {
      draft.item = Phrase.of(share.item(), false).item();
    }
    draft.about = about;
    draft.year = about == null ? discourse.year : about.year;
    if (share.completion()) {
      Shares.completion(draft, share, discourse);
    } else {
      Shares.share(draft, share, discourse);
    }
    discourse.told = true;
    return draft;
  }

  private Draft change(Part part, Change change) {
    StatementKind kind =
        part.figure().isPercent() || "个百分点".equals(part.figure().measure())
            ? StatementKind.CHANGE_RATE
            : StatementKind.CHANGE;
    Draft draft = maker.change(kind, paragraph, part, change.up());
    Optional<Comparison> own = Comparison.in(change.words());
    String said = own.map(Comparison::rest).orElse(change.words());
    Draft before = discourse.change;
    draft.comparison = own.orElse(before == null ? discourse.comparison : before.comparison);
    draft.comparison = draft.comparison == null ? discourse.comparison : draft.comparison;
    String item = Phrase.of(said, false).item();
    if (change.ofItem()) {
      draft.item = item;
    } else if (item.isEmpty() && before != null) {
      draft.item = before.item;
      draft.about = before.about;
    } else {
      String name = item.isEmpty() && discourse.compared != null ? discourse.compared : item;
      draft.about = name.isEmpty() ? discourse.topic() : discourse.named(name);
      draft.item = name.isEmpty() ? null : name;
    }
    Shares.change(draft, discourse);
    discourse.change = change.ofItem() ? null : draft;
    discourse.told = true;
    return draft;
  }

  /** The amount that goes by a name; where none is said, the one spoken of. */
  private Draft aboutOf(String said, Draft spokenOf) {
    String item = Phrase.of(said, false).item();
    return item.isEmpty() ? spokenOf : discourse.named(item);
  }
}
