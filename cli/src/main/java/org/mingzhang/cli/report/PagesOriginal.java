package org.mingzhang.cli.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.mingzhang.extractor.PageRenderer;
import org.mingzhang.extractor.PageRenderer.Rendered;
import org.mingzhang.normalizer.check.rule.Words;

/**
 * A file of pages: a PDF or a picture.
 *
 * @param renderer draws the pages; closed with this
 */
public record PagesOriginal(PageRenderer renderer) implements Original {

  @Override
  public Optional<Rendered> page(int number, double dpi) {
    try {
      return Optional.of(renderer.render(number, dpi));
    } catch (IOException | RuntimeException e) {
      return Optional.empty(); // the finding is told all the same, and that its picture is missing
    }
  }

  @Override
  public List<String> lines() {
    return List.of();
  }

  @Override
  public Optional<Words> missing() {
    return Optional.empty();
  }

  @Override
  public void close() throws IOException {
    renderer.close();
  }
}
