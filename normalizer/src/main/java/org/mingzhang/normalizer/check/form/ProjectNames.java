package org.mingzhang.normalizer.check.form;

import java.util.List;
import java.util.Optional;
import org.mingzhang.normalizer.check.rule.Subject;
import org.mingzhang.normalizer.text.PrintedText;
import org.mingzhang.schema.Project;

/** Finds the form of a project that prose names. */
final class ProjectNames {

  /** Shorter names are parts of many others. */
  private static final int LEAST_LENGTH = 4;

  private ProjectNames() {}

  /**
   * The form with the longest name in which the prose's name ends: prose puts the unit in front.
   *
   * @return its place among the projects
   */
  static Optional<Integer> formOf(Subject subject, String item) {
    List<Project> projects = subject.document().projects();
    String name = PrintedText.compact(item);
    Integer best = null;
    int longest = LEAST_LENGTH - 1;
    for (int i = 0; i < projects.size(); i++) {
      String own = PrintedText.compact(projects.get(i).name());
      if (own.length() > longest && name.endsWith(own)) {
        best = i;
        longest = own.length();
      }
    }
    return Optional.ofNullable(best);
  }
}
