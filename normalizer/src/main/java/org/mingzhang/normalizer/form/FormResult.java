package org.mingzhang.normalizer.form;

import java.util.List;
import org.mingzhang.schema.Finding;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.UnitTarget;

/**
 * What the target forms of a document say, in document order.
 *
 * @param projects 项目绩效目标表
 * @param units 部门（单位）整体绩效目标表
 * @param indicators the filled rows of both
 * @param findings doubts about the reading; their references count the lists above
 */
public record FormResult(
    List<Project> projects,
    List<UnitTarget> units,
    List<Indicator> indicators,
    List<Finding> findings) {

  public FormResult {
    projects = List.copyOf(projects);
    units = List.copyOf(units);
    indicators = List.copyOf(indicators);
    findings = List.copyOf(findings);
  }
}
