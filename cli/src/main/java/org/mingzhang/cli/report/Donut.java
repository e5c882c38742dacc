package org.mingzhang.cli.report;

import java.awt.Color;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.knowm.xchart.PieChart;
import org.knowm.xchart.PieChartBuilder;
import org.knowm.xchart.PieSeries;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Draws shares as a ring in SVG. There is no text in it: names and amounts stand beside it, where
 * they wrap on a phone, can be copied, and need no font of this machine.
 */
final class Donut {

  private static final int SIZE = 240;
  private static final double THICKNESS = 0.42;
  private static final Color CLEAR = new Color(255, 255, 255, 0);
  private static final String SVG = "http://www.w3.org/2000/svg";

  /** Told apart also by the colour-blind (after P. Tol's muted scheme) and in grey print. */
  private static final List<Color> COLOURS =
      List.of(
          new Color(0x332288),
          new Color(0x88CCEE),
          new Color(0xCC6677),
          new Color(0xDDCC77),
          new Color(0x117733),
          new Color(0xAA4499),
          new Color(0x44AA99),
          new Color(0x882255),
          new Color(0xBBBBBB));

  private Donut() {}

  /** The colour of a part, for its name beside the ring, as {@code #rrggbb}. */
  static String colour(int part) {
    return String.format("#%06x", COLOURS.get(part % COLOURS.size()).getRGB() & 0xFFFFFF);
  }

  /**
   * Draws shares.
   *
   * @return an {@code svg} element without text; empty where this Java cannot draw, as one without
   *     any font cannot
   */
  static Optional<String> svg(Shares shares) {
    try {
      return Optional.of(draw(chart(shares)));
    } catch (IOException | ParserConfigurationException | RuntimeException | LinkageError e) {
      return Optional.empty();
    } catch (InternalError e) {
      return Optional.empty(); // what Java throws where fontconfig finds nothing
    }
  }

  private static PieChart chart(Shares shares) {
    PieChart chart = new PieChartBuilder().width(SIZE).height(SIZE).build();
    chart
        .getStyler()
        .setDefaultSeriesRenderStyle(PieSeries.PieSeriesRenderStyle.Donut)
        .setDonutThickness(THICKNESS)
        .setLabelsVisible(false)
        .setCircular(true)
        .setSliceBorderWidth(1)
        .setStartAngleInDegrees(90)
        .setPlotContentSize(0.98)
        .setPlotBorderVisible(false)
        .setPlotBackgroundColor(Color.WHITE) // also the colour between the parts
        .setChartBackgroundColor(CLEAR)
        .setChartPadding(0)
        .setChartTitleVisible(false)
        .setLegendVisible(false)
        .setSeriesColors(COLOURS.toArray(Color[]::new));
    int number = 0;
    for (Shares.Part part : shares.parts()) {
      chart.addSeries(Integer.toString(number++), part.yuan());
    }
    return chart;
  }

  private static String draw(PieChart chart) throws IOException, ParserConfigurationException {
    Document document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .getDOMImplementation()
            .createDocument(SVG, "svg", null);
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment(null);
    context.setPrecision(2);
    SVGGraphics2D graphics = new SVGGraphics2D(context, false);
    chart.paint(graphics, SIZE, SIZE);
    Element root = withoutDefinitions(graphics.getRoot());
    StringWriter written = new StringWriter();
    graphics.stream(root, written, false, false);
    return inline(written.toString());
  }

  /** Names within the picture would meet those of the other charts of the page; none is needed. */
  private static Element withoutDefinitions(Element root) {
    List<Node> all = descendants(root);
    for (Node node : all) {
      if (node.getNodeName().equals("defs")) {
        node.getParentNode().removeChild(node);
      } else if (node instanceof Element element) {
        element.removeAttribute("clip-path");
      }
    }
    return root;
  }

  private static List<Node> descendants(Node parent) {
    List<Node> all = new ArrayList<>();
    for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
      all.add(child);
      all.addAll(descendants(child));
    }
    return all;
  }

  /** The element alone, scaled by the page that it stands on. */
  private static String inline(String file) {
    String element = file.substring(file.indexOf("<svg"));
    String body = element.substring(element.indexOf('>') + 1);
    return "<svg xmlns=\""
        + SVG
        + "\" viewBox=\"0 0 "
        + SIZE
        + " "
        + SIZE
        + "\" aria-hidden=\"true\">"
        + body;
  }
}
