package org.mingzhang.cli.report;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.mingzhang.cli.report.ReportView.ChartView;
import org.mingzhang.cli.report.ReportView.FigureView;
import org.mingzhang.cli.report.ReportView.GroupView;
import org.mingzhang.cli.report.ReportView.Head;
import org.mingzhang.cli.report.ReportView.PartView;
import org.mingzhang.normalizer.check.CheckReport;
import org.mingzhang.normalizer.check.RuleCoverage;
import org.mingzhang.normalizer.check.rule.Words;
import org.mingzhang.schema.Disclosure;
import org.mingzhang.schema.DocumentSource;
import org.mingzhang.schema.Stage;

/**
 * Writes a checked document as one page of HTML that needs nothing else: no network, no other file.
 * Texts of the document are escaped, and the page's policy lets no script run and no style apply
 * but the two of ours, known by their hashes.
 */
public final class HtmlReport {

  private static final Words NOT_ADDING_UP =
      new Words(
          "没有读到相应的表，或各部分之和与合计不一致，故不作图。",
          "No such table was read, or its parts do not make its total, so nothing is drawn.");
  private static final Words NO_DRAWING =
      new Words(
          "本机无法绘图（Java 没有可用字体），故略去图形。", "Charts are left out: this Java has no fonts to draw.");

  private final CheckReport report;
  private final Disclosure document;
  private final FindingViews findings;
  private final Optional<Words> noPictures;

  /**
   * Prepares the report; the clippings are cut out now.
   *
   * @param report the checked document
   * @param original the file it was read from
   */
  public HtmlReport(CheckReport report, Original original) {
    this.report = report;
    this.document = report.document();
    this.findings = new FindingViews(report, original);
    this.noPictures = original.missing();
  }

  /** Writes the page in UTF-8; {@code out} stays open. */
  public void writeTo(OutputStream out) throws IOException {
    Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    try (Reader template = reader("report")) {
      Mustache.compiler()
          .escapeHTML(true)
          .nullValue("")
          .emptyStringIsFalse(true)
          .zeroIsFalse(true)
          .withLoader(HtmlReport::reader)
          .compile(template)
          .execute(view(), writer);
    }
    writer.flush();
  }

  private ReportView view() throws IOException {
    String style = resource("report.css");
    String script = resource("report.js");
    List<GroupView> groups = findings.groups();
    return new ReportView(
        policy(style, script),
        style,
        script,
        head(),
        figures(groups),
        new Glance(document).views().stream().map(HtmlReport::chart).toList(),
        groups,
        noPictures.orElse(null),
        new TableViews(document, findings.byPlace()).tables(),
        new ListViews(document, findings.byPlace()).lists(),
        GapViews.coverage(report),
        GapViews.unread(document.unread()));
  }

  private Head head() {
    DocumentSource source = document.source();
    Words stage =
        document.stage() == null
            ? new Words("", "")
            : document.stage() == Stage.BUDGET
                ? new Words("预算", "budget")
                : new Words("决算", "final account");
    return new Head(
        Objects.requireNonNullElse(document.department().name(), source.file()),
        document.fiscalYear() == null ? "" : document.fiscalYear() + " 年",
        stage,
        source.file(),
        source.sha256(),
        source.pages(),
        partly(),
        source.tool().version(),
        String.join(", ", source.tool().engines()));
  }

  private Words partly() {
    int read = document.pages().size();
    int all = document.source().pages();
    return read >= all
        ? null
        : new Words(
            "只处理了 " + all + " 页中的 " + read + " 页。",
            "Only " + read + " of " + all + " pages were looked at.");
  }

  private List<FigureView> figures(List<GroupView> groups) {
    List<FigureView> figures = new ArrayList<>();
    groups.forEach(g -> figures.add(new FigureView(g.kind(), "" + g.count(), g.name())));
    int holds = report.coverage().stream().mapToInt(RuleCoverage::holds).sum();
    int open =
        report.coverage().stream()
            .flatMap(rule -> rule.unchecked().values().stream())
            .mapToInt(Integer::intValue)
            .sum();
    figures.add(new FigureView("holds", "" + holds, new Words("核对成立", "Checks that hold")));
    figures.add(new FigureView("open", "" + open, new Words("无法核对", "Could not be checked")));
    figures.add(
        new FigureView(
            "unread", "" + document.unread().size(), new Words("未读之处", "Places not read")));
    return figures;
  }

  private static ChartView chart(Glance.View view) {
    if (view.shares().isEmpty()) {
      return new ChartView(view.title(), null, null, null, List.of(), NOT_ADDING_UP);
    }
    Shares shares = view.shares().get();
    List<PartView> parts = new ArrayList<>();
    for (Shares.Part part : shares.parts()) {
      parts.add(
          new PartView(
              Donut.colour(parts.size()),
              part.name(),
              Numbers.tenThousands(part.yuan()),
              Numbers.percent(part.yuan(), shares.whole())));
    }
    Optional<String> svg = Donut.svg(shares);
    return new ChartView(
        view.title(),
        shares.from(),
        Numbers.tenThousands(shares.whole()),
        svg.orElse(null),
        parts,
        svg.isPresent() ? null : NO_DRAWING);
  }

  /** Nothing is loaded from anywhere; nothing runs but our script, nothing styles but our sheet. */
  private static String policy(String style, String script) {
    return "default-src 'none'; img-src data:; style-src '"
        + hash(style)
        + "'; script-src '"
        + hash(script)
        + "'; base-uri 'none'; form-action 'none'";
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = open(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A template by its name. */
  private static Reader reader(String name) {
    return new InputStreamReader(open(name + ".mustache"), StandardCharsets.UTF_8);
  }

  private static InputStream open(String name) {
    InputStream in = HtmlReport.class.getResourceAsStream(name);
    if (in == null) {
      throw new UncheckedIOException(new IOException(name + " is missing from the build"));
    }
    return in;
  }
}
