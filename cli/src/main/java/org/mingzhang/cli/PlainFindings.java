package org.mingzhang.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.mingzhang.normalizer.check.CheckReport;
import org.mingzhang.normalizer.check.RuleCoverage;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Severity;

/**
 * The findings of a file for people, in both languages, the gravest first.
 *
 * @param file the file
 * @param report what was found
 * @param coverage whether to say what could and could not be checked
 */
record PlainFindings(Path file, CheckReport report, boolean coverage) implements Content {

  private static final Map<Severity, String> NAMES =
      Map.of(Severity.ERROR, "error 矛盾", Severity.WARNING, "warning 存疑", Severity.INFO, "info 提示");

  @Override
  public void writeTo(OutputStream out) throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(summary()).append('\n');
    for (Severity severity : Severity.values()) {
      of(severity).forEach(finding -> append(finding, text));
    }
    if (coverage) {
      report.coverage().forEach(rule -> append(rule, text));
    }
    out.write(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  private String summary() {
    int errors = of(Severity.ERROR).size();
    int warnings = of(Severity.WARNING).size();
    int notes = of(Severity.INFO).size();
    return line(
        file
            + ": errors "
            + errors
            + ", warnings "
            + warnings
            + ", notes "
            + notes
            + String.format("（矛盾 %d 处，存疑 %d 处，提示 %d 处）", errors, warnings, notes));
  }

  private List<Finding> of(Severity severity) {
    return report.document().findings().stream().filter(f -> f.severity() == severity).toList();
  }

  private static void append(Finding finding, StringBuilder text) {
    text.append('\n')
        .append(line(NAMES.get(finding.severity()) + "  " + finding.rule() + pages(finding)))
        .append('\n')
        .append(line("  " + finding.message().zh()))
        .append('\n')
        .append(line("  " + finding.message().en()))
        .append('\n');
    if (!finding.refs().isEmpty()) {
      text.append(line("  " + finding.refs().stream().limit(4).collect(Collectors.joining(" "))))
          .append(finding.refs().size() > 4 ? " …\n" : "\n");
    }
  }

  private static String pages(Finding finding) {
    return finding.pages().isEmpty()
        ? ""
        : finding.pages().stream()
            .map(String::valueOf)
            .collect(Collectors.joining(", ", "  page ", " 页"));
  }

  private static void append(RuleCoverage rule, StringBuilder text) {
    int unchecked = rule.unchecked().values().stream().mapToInt(Integer::intValue).sum();
    text.append('\n')
        .append(
            String.format(
                "%s: holds %d, fails %d, cannot be checked %d（成立 %d，不成立 %d，无法核对 %d）%n",
                rule.rule().id(),
                rule.holds(),
                rule.fails(),
                unchecked,
                rule.holds(),
                rule.fails(),
                unchecked))
        .append(line("  " + both(rule.rule().says())))
        .append('\n');
    rule.unchecked()
        .forEach((why, times) -> text.append(line("  " + times + " × " + both(why))).append('\n'));
    if (rule.holds() + rule.fails() + unchecked == 0) {
      text.append(line("  needs 需要：" + both(rule.rule().needs()))).append('\n');
    }
  }

  private static String both(Words words) {
    return words.zh() + " / " + words.en();
  }

  /** What files say may break neither the line nor the terminal. */
  private static String line(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }
}
