package org.mingzhang.export.dataset;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;

/**
 * What became of one input file of a batch: a line of its index.
 *
 * @param input the file as it was named
 * @param sha256 lower-case hexadecimal SHA-256 of its bytes, or null
 * @param state read, read in part, failed and the like
 * @param document the extracted document, a path inside the dataset; or null
 * @param pages how many pages it has, or null
 * @param findings how many findings there are, or null
 * @param reason why it failed, or null
 * @param duplicateOf the input with the same bytes, or null
 * @param seconds how long it took, or null
 * @param origin where it was published, or null
 */
@JsonIgnoreProperties(ignoreUnknown = true) // what else a batch notes is no matter of a dataset
public record Input(
    String input,
    String sha256,
    String state,
    String document,
    Integer pages,
    Integer findings,
    String reason,
    String duplicateOf,
    BigDecimal seconds,
    Origin origin) {

  public Input {
    origin = origin == null ? Origin.UNKNOWN : origin;
  }
}
