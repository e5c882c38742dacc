package org.mingzhang.normalizer.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingzhang.normalizer.statement.Clauses.End;
import org.mingzhang.schema.Stage;
import org.mingzhang.schema.StatementKind;

/**
 * Names what the amounts, numbers of things and prices of one paragraph are about: by the words
 * before them, by the item that the paragraph began with, by the thing that is bought.
 */
final class Subjects {

  /** Longer ones are no names but whole clauses. */
  private static final int LONGEST = 45;

  private static final Pattern PRICE =
      Pattern.compile("(?:平均|单位)?(?:单价|均价|单位价格|每[台套个辆件把组张箱人份次])(?:大?约|为|是|[:：])*$");

  private static final Pattern QUANTITY = Pattern.compile("(?:采购)?数量(?:共|为|是|[:：])*$");
  private static final Pattern SUM =
      Pattern.compile("(?:预算|采购)?(?:共计|合计|总计|小计|总价|总金额|合计金额|金额|共|计)(?:为|是|[:：])*$");

  /** Prices in digits: the paragraph tells what is bought. */
  private static final Pattern PURCHASE =
      Pattern.compile("(?:单价|均价)(?:为|[:：])?\\d[\\d.,]*(?:万|千)?元(?!以上|以下|[（(]含)");

  private static final Pattern LOT = Pattern.compile("(?:等)?一[批套项宗](?:次)?$");

  /** 涉及金额, 涉及项目预算资金: the money of what was counted before. */
  private static final Pattern THEIR_MONEY =
      Pattern.compile("^(?:共)?涉及(?:到)?((?:项目|预算|财政|项目预算|财政预算)?(?:金额|资金|总金额|资金总额))(?:共计|为|共|约)?$");

  private final boolean listed;
  private final String heading;
  private final boolean purchase;
  private final ClassPath above;
  private final List<Draft> unpaid = new ArrayList<>();
  private boolean headTold;
  private Phrase listHead;
  private ClassPath firstClasses;
  private String bought;
  private String bare;

  /**
   * @param text the paragraph behind its number
   * @param listed whether it is an item of a list
   * @param heading the innermost heading, or null
   * @param above the levels of a classification named above, or null
   */
  Subjects(String text, boolean listed, String heading, ClassPath above) {
    this.listed = listed;
    this.heading = heading;
    this.above = above;
    this.purchase = PURCHASE.matcher(text).find();
  }

  /**
   * What a figure is about.
   *
   * @param item the name as a table would print it, or null
   * @param text the name with what is said of it, or null
   * @param classes the levels of a classification, or null
   */
  record Subject(
      StatementKind kind,
      String item,
      String text,
      ClassPath classes,
      Integer year,
      boolean thisYear,
      Stage stage) {}

  /** Hears a clause without a figure: it may name what is bought or what the paragraph is about. */
  void hearWords(String words, boolean first, End end) {
    bare = end == End.COMMA || end == End.STOP ? words : null;
    if (first && listed && listHead == null && end != End.COLON) {
      listHead = Phrase.of(words, true);
    }
  }

  void semicolon() {
    bare = null;
    unpaid.clear();
  }

  void stop() {
    semicolon();
    bought = null;
  }

  /** The levels of a classification that the paragraph begins with, or null. */
  ClassPath headClasses() {
    return listHead == null ? firstClasses : under(listHead.classes());
  }

  /** A percentage that is neither share nor change: the rate that the words name. */
  String ofPercentage(String words) {
    String item = Phrase.of(words, false).item();
    return isName(item) ? item : null;
  }

  /**
   * What an amount, a number of things or a price is about.
   *
   * @param words the words before it
   * @param tail the words behind it
   */
  Subject of(String words, Figure figure, String tail, Discourse discourse) {
    Subject subject = purchase ? bought(words, figure) : null;
    if (subject == null) {
      subject = figure.isCount() ? counted(words, figure, tail) : amount(words, discourse);
    }
    bare = null;
    headTold = true;
    return subject;
  }

  /** Prices and numbers of things that are bought belong to the sum that follows them. */
  void link(Draft draft) {
    if (draft.kind == StatementKind.UNIT_PRICE || draft.kind == StatementKind.QUANTITY) {
      unpaid.add(draft);
    } else if (draft.kind == StatementKind.AMOUNT) {
      unpaid.stream().filter(draft::isSameItem).forEach(part -> part.about = draft);
      unpaid.clear();
    }
  }

  private Subject bought(String words, Figure figure) {
    Matcher price = PRICE.matcher(words);
    Matcher quantity = QUANTITY.matcher(words);
    Matcher sum = SUM.matcher(words);
    if (figure.isMoney() && price.find()) {
      return bought(StatementKind.UNIT_PRICE, words.substring(0, price.start()), "单价");
    }
    if (figure.isMoney() && sum.find()) {
      return bought(StatementKind.AMOUNT, words.substring(0, sum.start()), "");
    }
    if (figure.isCount() && quantity.find()) {
      return bought(StatementKind.QUANTITY, words.substring(0, quantity.start()), "数量");
    }
    return figure.isCount() ? bought(StatementKind.QUANTITY, words, "数量") : null;
  }

  private Subject bought(StatementKind kind, String name, String suffix) {
    String thing = name.isEmpty() ? bare : name;
    if (thing != null) {
      bought = thing(thing);
    }
    String item = bought != null && isName(bought) ? bought : null;
    String text = item == null ? null : item + suffix;
    return new Subject(kind, item, text, null, null, false, null);
  }

  private static String thing(String words) {
    return LOT.matcher(Phrase.of(words, true).item()).replaceFirst("");
  }

  private Subject counted(String words, Figure figure, String tail) {
    if (figure.isRate()) {
      String item = PRICE.matcher(Phrase.of(words, false).item()).replaceFirst("");
      String name = isName(item) ? item : null;
      return new Subject(StatementKind.UNIT_PRICE, name, name, null, null, false, null);
    }
    Phrase phrase = Phrase.of(words, false);
    String item = Counts.item(phrase.item(), figure.measure(), tail);
    item = isName(item) ? item : null;
    String text = item == null ? null : Counts.subject(item, figure.measure(), phrase.total());
    return subject(StatementKind.COUNT, item, text, phrase);
  }

  private Subject amount(String words, Discourse discourse) {
    Matcher theirs = THEIR_MONEY.matcher(words);
    if (theirs.matches()) {
      return ofCounted(theirs.group(1), discourse.lastCount());
    }
    Optional<Comparison> comparison = Comparison.in(words);
    if (comparison.isPresent() && !comparison.get().before().isEmpty()) {
      return amount(comparison.get().before(), discourse);
    }
    boolean named = listed && !headTold && discourse.amounts().isEmpty() && listHead == null;
    Phrase phrase = Phrase.of(words, named);
    if (named) {
      listHead = phrase;
    }
    if (!phrase.item().isEmpty()) {
      String name = withClause(phrase.item());
      String item = isName(name) ? name : null;
      return subject(StatementKind.AMOUNT, item, item, phrase);
    }
    return unnamed(words, phrase, discourse);
  }

  /** 由中小企业中标的，采购金额…: the clause before says whose. */
  private String withClause(String item) {
    boolean any = item.matches("(?:采购|预算|合同|项目)*(?:金额|资金)");
    return any && bare != null && bare.endsWith("的") ? bare.replaceFirst("^由", "") + item : item;
  }

  /** 年初预算为…, 共计…, or nothing at all: the name was said before. */
  private Subject unnamed(String words, Phrase phrase, Discourse discourse) {
    if (bare != null && SUM.matcher(words).find()) {
      String thing = thing(bare);
      return subject(StatementKind.AMOUNT, isName(thing) ? thing : null, thing, phrase);
    }
    boolean pronoun = phrase.stage() != null || phrase.year() != null || phrase.thisYear();
    if (pronoun && listHead != null && isName(listHead.item())) {
      String item = listHead.item();
      Phrase said =
          new Phrase(
              item, phrase.year(), phrase.thisYear(), phrase.stage(), false, listHead.classes());
      return subject(StatementKind.AMOUNT, item, item, said);
    }
    Draft topic = pronoun ? discourse.topic() : null;
    if (topic != null) {
      return subject(StatementKind.AMOUNT, topic.item, topic.item, phrase);
    }
    String name = words.isEmpty() && !headTold && discourse.amounts().isEmpty() ? heading : null;
    return subject(StatementKind.AMOUNT, name, name, phrase);
  }

  private static Subject ofCounted(String money, Draft counted) {
    String item = counted == null ? null : counted.item;
    String text = item == null ? null : item + "涉及" + money;
    return new Subject(StatementKind.AMOUNT, item, text, null, null, false, null);
  }

  private Subject subject(StatementKind kind, String item, String text, Phrase phrase) {
    ClassPath classes = under(phrase.classes());
    if (!headTold) {
      firstClasses = classes;
    }
    return new Subject(
        kind,
        item,
        item == null ? null : text,
        classes,
        phrase.year(),
        phrase.thisYear(),
        phrase.stage());
  }

  private ClassPath under(ClassPath classes) {
    return classes == null ? null : classes.under(above);
  }

  private static boolean isName(String text) {
    return text != null
        && !text.isEmpty()
        && text.length() <= LONGEST
        && text.codePoints().anyMatch(Character::isIdeographic);
  }
}
