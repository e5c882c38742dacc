package org.mingzhang.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that reads all pages of a file.
 *
 * @param name for the report
 * @param command how it is started, without the file
 * @param lastArguments what comes after the file
 */
record Contestant(String name, List<String> command, List<String> lastArguments) {

  Contestant {
    command = List.copyOf(command);
    lastArguments = List.copyOf(lastArguments);
  }

  /** The whole command line for one file. */
  List<String> commandFor(Path file) {
    List<String> whole = new ArrayList<>(command);
    whole.add(file.toString());
    whole.addAll(lastArguments);
    return whole;
  }
}
