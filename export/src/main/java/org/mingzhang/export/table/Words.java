package org.mingzhang.export.table;

import com.fasterxml.jackson.databind.json.JsonMapper;

/** The words that the contract has for its own terms, such as {@code final-account}. */
final class Words {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private Words() {}

  /** A term as documents write it; null stays null. */
  static String of(Enum<?> term) {
    return term == null ? null : MAPPER.convertValue(term, String.class);
  }
}
