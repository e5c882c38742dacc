package org.mingzhang.normalizer.dump;

import java.util.function.Supplier;
import org.mingzhang.normalizer.repair.Repair;

/** The standard repair, loaded when it is first asked for: most dumps are not garbled. */
final class LazyRepair implements Supplier<Repair> {

  private Repair repair;

  @Override
  public Repair get() {
    if (repair == null) {
      repair = Repair.standard();
    }
    return repair;
  }
}
