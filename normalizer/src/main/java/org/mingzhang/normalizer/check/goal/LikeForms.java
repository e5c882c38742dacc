package org.mingzhang.normalizer.check.goal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingzhang.normalizer.check.rule.Application;
import org.mingzhang.normalizer.check.rule.Findings;
import org.mingzhang.normalizer.check.rule.Rule;
import org.mingzhang.normalizer.check.rule.RuleText;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Severity;

/**
 * Projects with different names have overviews, plans and goals of their own. What was copied is
 * doubtful where it brings the numbers of the other project with it, and worth a note elsewhere.
 */
public final class LikeForms implements Rule {

  static final String ID = "forms-nearly-identical";

  /** Shorter texts are alike because there is little to say. */
  private static final int LEAST_LENGTH = 40;

  /** Texts that share so much of their pairs of characters are one text. */
  private static final double ALIKE = 0.9;

  @Override
  public RuleText text() {
    return new RuleText(
        ID,
        new Words(
            "不同项目的概况、计划和目标不雷同", "different projects have overviews, plans and goals of their own"),
        new Words("两张以上写有较长文字的项目绩效目标表", "two project forms with longer texts"));
  }

  @Override
  public List<Application> applyTo(Subject subject) {
    List<Text> texts = new ArrayList<>();
    for (Form form : Form.of(subject)) {
      for (Field field : form.fields()) {
        if (field.isGoal() && field.text().length() >= LEAST_LENGTH && form.isPrinted()) {
          texts.add(new Text(form, field, pairs(field.text())));
        }
      }
    }
    List<Application> applications = new ArrayList<>();
    Set<String> told = new HashSet<>();
    for (int i = 0; i < texts.size(); i++) {
      Text text = texts.get(i);
      boolean own = true;
      for (int j = 0; j < i && own; j++) {
        own = !isCopy(texts.get(j), text);
        if (!own && told.add(texts.get(j).form().index() + "/" + text.form().index())) {
          applications.add(copied(texts.get(j), text));
        }
      }
      if (own) {
        applications.add(new Application.Holds(ID));
      }
    }
    return applications;
  }

  private static boolean isCopy(Text one, Text other) {
    int longer = Math.max(one.pairs().size(), other.pairs().size());
    int shorter = Math.min(one.pairs().size(), other.pairs().size());
    if (one.form().index() == other.form().index()
        || one.form().name().equals(other.form().name())
        || shorter < longer * ALIKE) {
      return false;
    }
    long shared = one.pairs().stream().filter(other.pairs()::contains).count();
    return shared >= (longer + shorter - shared) * ALIKE;
  }

  private static Set<String> pairs(String text) {
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < text.length(); i++) {
      pairs.add(text.substring(i, i + 2));
    }
    return pairs;
  }

  private static Application copied(Text one, Text other) {
    boolean numbers = !QuantityScanner.scan(other.field()).isEmpty();
    Words message =
        new Words(
            "项目“"
                + other.form().name()
                + "”的"
                + other.field().label().zh()
                + "与项目“"
                + one.form().name()
                + "”的"
                + one.field().label().zh()
                + "几乎相同"
                + (numbers ? "，连同其中的数" : ""),
            "the "
                + other.field().label().en()
                + " of the project \""
                + other.form().name()
                + "\" is nearly the "
                + one.field().label().en()
                + " of the project \""
                + one.form().name()
                + "\""
                + (numbers ? ", numbers included" : ""));
    List<Integer> pages = new ArrayList<>();
    pages.add(other.form().project().source().page());
    pages.add(one.form().project().source().page());
    return new Application.Fails(
        ID,
        new Findings(ID, numbers ? Severity.WARNING : Severity.INFO)
            .of(
                message,
                List.of(other.form().ref(other.field().name()), one.form().ref(one.field().name())),
                pages));
  }

  private record Text(Form form, Field field, Set<String> pairs) {}
}
