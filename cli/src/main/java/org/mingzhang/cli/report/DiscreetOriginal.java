package org.mingzhang.cli.report;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mingzhang.extractor.PageRenderer.Rendered;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.normalizer.contact.ContactMask;
import org.mingzhang.normalizer.contact.ContactOmission;
import org.mingzhang.schema.Disclosure;

/** An original of which no picture or line is shown that names officials. */
public final class DiscreetOriginal implements Original {

  private final Original original;
  private final Set<Integer> hidden;
  private final List<String> lines;

  /**
   * @param original closed with this
   * @param document what was read of it, contacts included
   */
  public DiscreetOriginal(Original original, Disclosure document) {
    ContactOmission omission = new ContactOmission();
    ContactMask mask = omission.mask(document);
    this.original = original;
    this.hidden = omission.pages(document);
    this.lines = original.lines().stream().map(mask::prose).toList();
  }

  @Override
  public Optional<Rendered> page(int number, double dpi) {
    return hidden.contains(number) ? Optional.empty() : original.page(number, dpi);
  }

  @Override
  public List<String> lines() {
    return lines;
  }

  @Override
  public Optional<Words> missing() {
    return original.missing();
  }

  @Override
  public void close() throws IOException {
    original.close();
  }
}
