package org.mingzhang.cli.report;

import java.util.List;
import java.util.Optional;
import org.mingzhang.extractor.PageRenderer.Rendered;
import org.mingzhang.normalizer.check.rule.Words;

/**
 * A text dump, or nothing at all.
 *
 * @param lines its lines in order
 * @param missing why there is nothing to show; empty where there are lines
 */
public record LinesOriginal(List<String> lines, Optional<Words> missing) implements Original {

  private static final Words ONLY_JSON =
      new Words(
          "本报告由提取后的 JSON 生成，没有原文件，故不附页面截图。",
          "This report was made from an extracted document without the original, so there are no"
              + " clippings.");

  public LinesOriginal {
    lines = List.copyOf(lines);
  }

  /** A text dump. */
  public static Original of(List<String> lines) {
    return new LinesOriginal(lines, Optional.empty());
  }

  /** A document whose original is not at hand. */
  public static Original absent() {
    return new LinesOriginal(List.of(), Optional.of(ONLY_JSON));
  }

  @Override
  public Optional<Rendered> page(int number, double dpi) {
    return Optional.empty();
  }

  @Override
  public void close() {
    // there is nothing open
  }
}
