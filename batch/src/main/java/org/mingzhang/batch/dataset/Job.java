package org.mingzhang.batch.dataset;

import java.util.List;

/**
 * A document that is to be in the dataset.
 *
 * @param document the name of its file, by content and name: another content has another name
 * @param name what the document is called where it has several parts
 * @param members the inputs it is made of, in order
 * @param duplicates inputs with the same bytes as a member
 */
public record Job(String document, String name, List<Member> members, List<Duplicate> duplicates) {

  public Job {
    members = List.copyOf(members);
    duplicates = List.copyOf(duplicates);
  }

  /** Whether another run's job is the same work, wherever the inputs lay then. */
  boolean isSameWork(Job other) {
    return document.equals(other.document)
        && hashes().equals(other.hashes())
        && fileNames().equals(other.fileNames());
  }

  private List<String> hashes() {
    return members.stream().map(Member::sha256).toList();
  }

  private List<String> fileNames() {
    return members.stream()
        .map(member -> member.input().substring(member.input().lastIndexOf('/') + 1))
        .toList();
  }
}
