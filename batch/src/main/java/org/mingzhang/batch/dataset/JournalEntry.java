package org.mingzhang.batch.dataset;

import org.mingzhang.batch.worker.Verdict;
import org.mingzhang.batch.worker.Verdict.End;

/**
 * What came of a document, as it is kept to go on from.
 *
 * @param job the document
 * @param settings how it was read
 * @param limits what it might take
 * @param verdict what came of it
 * @param bytes how long its file is, 0 where there is none
 * @param seconds how long the reading took
 */
public record JournalEntry(
    Job job, String settings, String limits, Verdict verdict, long bytes, double seconds) {

  /** The same for a job of now that is the same work: its inputs may lie elsewhere. */
  JournalEntry forJob(Job now) {
    return new JournalEntry(now, settings, limits, verdict, bytes, seconds);
  }

  /** Whether reading the document now could bring nothing else. */
  boolean holds(Job now, String settingsNow, String limitsNow) {
    return job.isSameWork(now)
        && settings.equals(settingsNow)
        && verdict.stands()
        && (verdict.end() != End.LIMIT || limits.equals(limitsNow));
  }
}
