package org.mingzhang.schema.classification;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One of the three national classifications of expenditure: codes and their official names, year by
 * year. Immutable, and safe to share between threads; a list is loaded when it is first asked for.
 *
 * <p>Wherever a year is asked for, it is the budget year of the document, and null means that the
 * document does not say; then the names of all years count.
 */
public final class Classification {

  private final Map<String, List<NameInYears>> names;

  private Classification(Map<String, List<NameInYears>> names) {
    Map<String, List<NameInYears>> copy = new LinkedHashMap<>();
    names.forEach((code, versions) -> copy.put(code, List.copyOf(versions)));
    this.names = copy;
  }

  /** The functional classification (支出功能分类科目): 类, 款 and 项, from 201 to 234. */
  public static Classification functional() {
    return Functional.LIST;
  }

  /** The economic classification of department budgets (部门预算支出经济分类科目): 301 to 399. */
  public static Classification departmentEconomic() {
    return DepartmentEconomic.LIST;
  }

  /** The economic classification of government budgets (政府预算支出经济分类科目): 501 to 599, since 2018. */
  public static Classification governmentEconomic() {
    return GovernmentEconomic.LIST;
  }

  /**
   * Looks up a code.
   *
   * @param code its digits, the classes above included
   * @param year the budget year, or null
   * @return the code with its name in that year, the newest of several; empty if the list does not
   *     know the code or not in that year
   */
  public Optional<Entry> lookup(String code, Integer year) {
    List<NameInYears> versions = versions(code);
    for (int i = versions.size() - 1; i >= 0; i--) {
      if (versions.get(i).covers(year)) {
        return Optional.of(
            new Entry(code, versions.get(i).name(), CodeLevel.of(code), parentOf(code)));
      }
    }
    return Optional.empty();
  }

  /**
   * Compares a printed name with the official name of its code. The names must be equal, but for
   * blanks, the width of characters and brackets, quotation marks, and what budget systems append:
   * the name of the section above in brackets, {@code （类）}, {@code （款）}, {@code （项）} or a suffix
   * after an underscore.
   *
   * @param code the printed code, the classes above included
   * @param name the printed name
   * @param year the budget year, or null
   * @return whether they belong together
   */
  public NameCheck matches(String code, String name, Integer year) {
    List<NameInYears> versions = versions(code);
    if (versions.isEmpty()) {
      return NameCheck.UNKNOWN_CODE;
    }
    PrintedName printed = new PrintedName(name);
    Collection<String> above = parentNames(code);
    List<NameInYears> equal =
        versions.stream().filter(version -> printed.is(version.name(), above)).toList();
    if (equal.isEmpty()) {
      return NameCheck.DIFFERS;
    }
    return equal.stream().anyMatch(version -> version.covers(year))
        ? NameCheck.FITS
        : NameCheck.FITS_OTHER_YEAR;
  }

  /** The names that a code bears or bore, the oldest first; none for a code that is not listed. */
  public List<String> names(String code) {
    return versions(code).stream().map(NameInYears::name).distinct().toList();
  }

  /** All codes of the list, in their order. */
  public Set<String> codes() {
    return Collections.unmodifiableSet(names.keySet());
  }

  private List<NameInYears> versions(String code) {
    return names.getOrDefault(code, List.of());
  }

  private List<String> parentNames(String code) {
    return parentOf(code).map(this::versions).orElse(List.of()).stream()
        .map(NameInYears::name)
        .toList();
  }

  private static Optional<String> parentOf(String code) {
    return CodeLevel.of(code) == CodeLevel.CLASS
        ? Optional.empty()
        : Optional.of(code.substring(0, code.length() - 2));
  }

  private static final class Functional {
    static final Classification LIST =
        new Classification(ClassificationFile.read("functional.tsv"));
  }

  private static final class DepartmentEconomic {
    static final Classification LIST =
        new Classification(ClassificationFile.read("economic-department.tsv"));
  }

  private static final class GovernmentEconomic {
    static final Classification LIST =
        new Classification(ClassificationFile.read("economic-government.tsv"));
  }
}
