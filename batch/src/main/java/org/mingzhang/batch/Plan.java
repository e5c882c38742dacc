package org.mingzhang.batch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingzhang.batch.dataset.DocumentName;
import org.mingzhang.batch.dataset.Duplicate;
import org.mingzhang.batch.dataset.IndexLine;
import org.mingzhang.batch.dataset.Job;
import org.mingzhang.batch.dataset.Member;
import org.mingzhang.batch.input.HashedInput;
import org.mingzhang.batch.input.Input;
import org.mingzhang.pipeline.Sha256;

/**
 * Which documents are to be made of which inputs. It depends on the inputs alone, not on what was
 * done before, so that every run of a batch plans the same.
 *
 * @param jobs the documents
 * @param failed the inputs of which none can be made
 * @param inputs all inputs by name
 */
record Plan(List<Job> jobs, List<IndexLine> failed, Map<String, Input> inputs) {

  /**
   * Makes a plan. Inputs, or groups of them, of the same content are one document, named after the
   * first of them.
   *
   * @param hashed all inputs, sorted by name
   * @param group what the document of an input is called where others may belong to it, else null
   */
  static Plan of(List<HashedInput> hashed, Function<Input, String> group) {
    Map<String, Input> inputs = new LinkedHashMap<>();
    List<IndexLine> failed = new ArrayList<>();
    Map<String, List<HashedInput>> groups = new TreeMap<>();
    for (HashedInput input : hashed) {
      String name = input.input().name();
      inputs.put(name, input.input());
      if (input.problem() == null) {
        String key = input.input().hasPages() ? group.apply(input.input()) : null;
        // A name of its own can be no folder's.
        groups.computeIfAbsent(key == null ? name + "\n" : key, k -> new ArrayList<>()).add(input);
      } else {
        failed.add(IndexLine.failed(name, input.sha256(), input.problem()));
      }
    }
    Map<String, Job> jobs = new LinkedHashMap<>();
    groups.forEach((name, members) -> add(job(name, members), jobs));
    return new Plan(List.copyOf(jobs.values()), failed, inputs);
  }

  /** A job of the same content as one before adds only duplicates to it. */
  private static void add(Job job, Map<String, Job> jobs) {
    String content = job.members().stream().map(Member::sha256).collect(Collectors.joining("\n"));
    jobs.merge(content, job, Plan::withDuplicate);
  }

  private static Job withDuplicate(Job first, Job same) {
    List<Duplicate> duplicates = new ArrayList<>(first.duplicates());
    for (int i = 0; i < same.members().size(); i++) {
      duplicates.add(new Duplicate(same.members().get(i).input(), first.members().get(i).input()));
    }
    duplicates.addAll(same.duplicates());
    return new Job(first.document(), first.name(), first.members(), duplicates);
  }

  private static Job job(String group, List<HashedInput> inputs) {
    Map<String, Member> members = new LinkedHashMap<>();
    List<Duplicate> duplicates = new ArrayList<>();
    for (HashedInput input : inputs) {
      Member member = new Member(input.input().name(), input.sha256());
      Member first = members.putIfAbsent(input.sha256(), member);
      if (first != null) {
        duplicates.add(new Duplicate(member.input(), first.input()));
      }
    }
    List<Member> parts = List.copyOf(members.values());
    if (parts.size() == 1) {
      String fileName = inputs.get(0).input().fileName();
      return new Job(DocumentName.of(parts.get(0).sha256(), fileName), fileName, parts, duplicates);
    }
    String name = group.substring(group.lastIndexOf('/') + 1);
    String hash = Sha256.of(String.join("\n", members.keySet()));
    return new Job(DocumentName.ofParts(hash, name), name, parts, duplicates);
  }
}
