package org.mingzhang.normalizer.dump.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The columns of a procurement table: codes, then words, then numbers.
 *
 * @param codes how many columns the codes take
 * @param words the headings of the columns of words, from left to right
 * @param numbers the headings of the columns of numbers, from left to right
 * @param book tells what they are
 */
record ProcurementColumns(int codes, List<String> words, List<String> numbers, HeadingBook book) {

  private static final Set<Heading.Role> WORDS =
      Set.of(
          Heading.Role.LABEL,
          Heading.Role.UNIT,
          Heading.Role.PROJECT,
          Heading.Role.CATALOGUE,
          Heading.Role.SPECIFICATION,
          Heading.Role.MEASURE);

  ProcurementColumns {
    words = List.copyOf(words);
    numbers = List.copyOf(numbers);
  }

  /** The columns of a header; {@code codes} is how many its codes take. */
  static ProcurementColumns of(List<String> header, int codes, HeadingBook book) {
    List<String> units = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<String> numbers = new ArrayList<>();
    for (String text : header) {
      Optional<Heading> heading = book.find(text);
      if (heading.isEmpty() || text.equals("项目")) {
        continue;
      }
      Heading.Role role = heading.get().role();
      if (isUnit(text, role)) {
        units.add(text);
      } else if (WORDS.contains(role)) {
        words.add(text);
      } else if (role == Heading.Role.QUANTITY || heading.get().isAmount()) {
        numbers.add(text);
      }
    }
    // Whose purchase it is stands before what is bought.
    units.addAll(words);
    return new ProcurementColumns(codes, units, numbers, book);
  }

  private static boolean isUnit(String text, Heading.Role role) {
    return role == Heading.Role.UNIT || (role == Heading.Role.LABEL && text.matches(".*(单位|部门).*"));
  }

  /** Whether the names of units have a column. */
  boolean hasUnit() {
    return !words.isEmpty() && isUnit(words.get(0), book.find(words.get(0)).orElseThrow().role());
  }

  /** Whether the last column of words is that of units of measure. */
  boolean hasMeasure() {
    return !words.isEmpty()
        && book.find(words.get(words.size() - 1)).orElseThrow().role() == Heading.Role.MEASURE;
  }

  /** Where the column of words of a role is among them; -1 if there is none. */
  int place(Heading.Role role) {
    for (int i = 0; i < words.size(); i++) {
      if (book.find(words.get(i)).orElseThrow().role() == role) {
        return i;
      }
    }
    return -1;
  }

  /** Which number is the count of things, -1 if none is. */
  int quantity() {
    for (int i = 0; i < numbers.size(); i++) {
      if (book.find(numbers.get(i)).orElseThrow().role() == Heading.Role.QUANTITY) {
        return i;
      }
    }
    return -1;
  }

  /** Which number is the price of one thing, -1 if none is. */
  int price() {
    return numbers.indexOf("单价");
  }
}
