package org.mingzhang.schema;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.math.BigDecimal;
import java.util.List;

/**
 * A figure stated in prose. Either {@code yuan} or {@code value} is present; a decrease is
 * negative.
 *
 * <p>{@code parent}, {@code about} and {@code base} are places of other statements in the document,
 * counted from 0; they are null where the prose states no such figure or does not say which. With
 * them: the amounts with the same {@code parent} are parts of it; a share or completion is {@code
 * about / base * 100}; a change is {@code about - base}, a change rate that in percent of {@code
 * base}; a unit price times the quantity with the same {@code about} is the amount.
 *
 * @param section the path of headings above it
 * @param text the clause it stands in
 * @param subject what the figure is about, or null
 * @param kind what sort of figure it is, or null
 * @param item the name of what it is about as a table would print it, without what is said of it:
 *     {@code 基本支出} where the subject is {@code 基本支出占支出预算的比重}; or null
 * @param path the levels of the classification that are named, the item last: {@code 公共安全支出},
 *     {@code 司法}, {@code 行政运行}; null where none are
 * @param function the code of the functional classification printed with them, digits only, or null
 * @param yuan the amount of money in yuan, or null
 * @param value any other figure, or null
 * @param measure the unit of {@code value}, or null
 * @param year the year it speaks of, or null
 * @param stage whether it is a planned figure (预算数) or one of the final account (决算数), or null
 *     where the prose does not say
 * @param baseName what a share, completion or change refers to, as printed: {@code 本年支出合计}, {@code
 *     2020年预算}; or null
 * @param baseYear the year that a change is counted from, or null
 * @param parent the statement that it is a part of (其中), or null
 * @param about the statement of the amount that a share, completion, change, unit price or quantity
 *     speaks of, or null
 * @param base the statement of what a share, completion or change refers to, or null
 * @param source where it stands
 */
public record Statement(
    List<String> section,
    String text,
    String subject,
    StatementKind kind,
    String item,
    @JsonSetter(nulls = Nulls.SET) List<String> path,
    String function,
    BigDecimal yuan,
    BigDecimal value,
    String measure,
    Integer year,
    Stage stage,
    String baseName,
    Integer baseYear,
    Integer parent,
    Integer about,
    Integer base,
    Source source) {

  public Statement {
    section = List.copyOf(section);
    path = path == null ? null : List.copyOf(path);
    yuan = PlainDecimal.of(yuan);
    value = PlainDecimal.of(value);
  }

  /** The same, standing elsewhere. */
  public Statement withSource(Source newSource) {
    return new Statement(
        section, text, subject, kind, item, path, function, yuan, value, measure, year, stage,
        baseName, baseYear, parent, about, base, newSource);
  }
}
