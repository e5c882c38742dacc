package org.mingzhang.batch.dataset;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;

/**
 * What has been done, a line a document, each on the disk before the next is begun: whatever
 * happens, what is written there is true. Safe for use by many threads.
 */
final class Journal implements Closeable {

  private final FileChannel channel;
  private final Map<String, JournalEntry> entries;

  private Journal(FileChannel channel, Map<String, JournalEntry> entries) {
    this.channel = channel;
    this.entries = entries;
  }

  /** Opens a journal, new or left by an earlier run. */
  static Journal open(Path file) throws IOException {
    Map<String, JournalEntry> entries = Files.exists(file) ? read(file) : new TreeMap<>();
    FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    endLastLine(channel);
    return new Journal(channel, entries);
  }

  /** The last line may have been cut off; what follows must not be part of it. */
  private static void endLastLine(FileChannel channel) throws IOException {
    ByteBuffer last = ByteBuffer.wrap(new byte[] {'\n'});
    if (channel.size() > 0) {
      channel.read(last, channel.size() - 1);
    }
    channel.position(channel.size());
    if (last.get(0) != '\n') {
      channel.write(ByteBuffer.wrap(new byte[] {'\n'}));
    }
  }

  /** The last that was said of each document. A line that was cut off says nothing. */
  private static Map<String, JournalEntry> read(Path file) throws IOException {
    Map<String, JournalEntry> entries = new TreeMap<>();
    String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    for (String line : text.split("\n")) {
      try {
        JournalEntry entry = JsonLines.parse(line, JournalEntry.class);
        entries.put(entry.job().document(), entry);
      } catch (JsonProcessingException | RuntimeException e) {
        // Cut off, or of another version: the document is read anew.
      }
    }
    return entries;
  }

  /** By the name of the document. */
  synchronized Map<String, JournalEntry> entries() {
    return new TreeMap<>(entries);
  }

  synchronized void append(JournalEntry entry) throws IOException {
    ByteBuffer line = ByteBuffer.wrap(JsonLines.line(entry).getBytes(StandardCharsets.UTF_8));
    while (line.hasRemaining()) {
      channel.write(line);
    }
    channel.force(false);
    entries.put(entry.job().document(), entry);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}
