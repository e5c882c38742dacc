package org.mingzhang.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingzhang.batch.dataset.DocumentName;
import org.mingzhang.batch.dataset.Duplicate;
import org.mingzhang.batch.dataset.IndexLine;
import org.mingzhang.batch.dataset.Job;
import org.mingzhang.batch.dataset.Member;
import org.mingzhang.batch.input.HashedInput;
import org.mingzhang.batch.input.Input;

/**
 * Which documents are to be made of which inputs. It depends on the inputs alone, not on what was
 * done before, so that every run of a batch plans the same.
 *
 * @param jobs the documents
 * @param failed the inputs of which none can be made
 * @param inputs all inputs by name
 */
record Plan(List<Job> jobs, List<IndexLine> failed, Map<String, Input> inputs) {

  /** Inputs of the same content are one document, named after the first of them. */
  static Plan of(List<HashedInput> hashed) {
    Map<String, List<String>> byContent = new LinkedHashMap<>();
    List<IndexLine> failed = new ArrayList<>();
    Map<String, Input> inputs = new LinkedHashMap<>();
    for (HashedInput input : hashed) {
      String name = input.input().name();
      inputs.put(name, input.input());
      if (input.problem() == null) {
        byContent.computeIfAbsent(input.sha256(), hash -> new ArrayList<>()).add(name);
      } else {
        failed.add(IndexLine.failed(name, input.sha256(), input.problem()));
      }
    }
    List<Job> jobs = new ArrayList<>();
    byContent.forEach((hash, names) -> jobs.add(job(hash, names, inputs)));
    return new Plan(jobs, failed, inputs);
  }

  private static Job job(String hash, List<String> names, Map<String, Input> inputs) {
    String first = names.get(0);
    String fileName = inputs.get(first).fileName();
    List<Duplicate> duplicates =
        names.stream().skip(1).map(name -> new Duplicate(name, first)).toList();
    return new Job(
        DocumentName.of(hash, fileName), fileName, List.of(new Member(first, hash)), duplicates);
  }
}
