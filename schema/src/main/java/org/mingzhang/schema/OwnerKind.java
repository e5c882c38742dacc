package org.mingzhang.schema;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a target form speaks of. */
public enum OwnerKind {
  @JsonProperty("project")
  PROJECT,
  @JsonProperty("unit")
  UNIT
}
