package org.mingzhang.batch.worker;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.MappingIterator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.mingzhang.batch.worker.Reply.Kind;

/** Stands in for a worker process: what a document is called decides what goes wrong. */
public final class TroubledWorker {

  private TroubledWorker() {}

  public static void main(String[] args) throws IOException, InterruptedException {
    OutputStream out = System.out;
    JsonParser in = WireFormat.parser(System.in);
    WireFormat.readOne(in, ReadSettings.class);
    int count = 0;
    MappingIterator<Request> requests = WireFormat.read(in, Request.class);
    while (requests.hasNextValue()) {
      Request request = requests.nextValue();
      count++;
      WireFormat.write(Reply.expect(2), out);
      switch (request.name()) {
        case "crash" -> Runtime.getRuntime().halt(134);
        case "hang" -> Thread.sleep(600_000);
        case "memory" -> WireFormat.write(Reply.of(Kind.NO_MEMORY, null), out);
        case "memory unless first" ->
            WireFormat.write(count > 1 ? Reply.of(Kind.NO_MEMORY, null) : read(), out);
        case "disk" -> WireFormat.write(Reply.of(Kind.NO_OUTPUT, "disk full"), out);
        default -> WireFormat.write(read(), out);
      }
    }
  }

  private static Reply read() {
    return Reply.read(List.of(new PartReading(2, List.of(), null)), 0);
  }
}
