package org.mingzhang.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.mingzhang.batch.Batch;
import org.mingzhang.batch.BatchOptions;
import org.mingzhang.batch.BatchSummary;
import org.mingzhang.batch.Grouping;
import org.mingzhang.batch.manifest.BadManifestException;
import org.mingzhang.batch.worker.Limits;
import org.mingzhang.batch.worker.ReadSettings;
import org.mingzhang.pipeline.IoReasons;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code mingzhang batch}: folders and archives in, a dataset out. */
@Command(
    name = "batch",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    sortOptions = false,
    header =
        "Reads folders of disclosures into a dataset, and goes on where it stopped (批量读取，可续跑).",
    description = {
      "Reads files, folders and zip archives into the folder DATASET: one JSON document a file in",
      "documents, and index.jsonl, which says of every input what became of it. Each document is read",
      "in a process of its own, within limits. Run the same command again after any interruption: it",
      "goes on where it stopped. What has not changed is not read again.",
      "把文件、文件夹和压缩包读入 DATASET 文件夹：每个文件一份 JSON，index.jsonl 说明每个输入的结果。中断后再次运行同一命令即可续跑。"
    },
    footerHeading = "%nExamples (例):%n",
    footer = {
      "  mingzhang batch 2021 -o dataset                      a folder and all in it (整个文件夹)",
      "  mingzhang batch '2021/**.pdf' more.zip -o dataset    globs and archives (通配符、压缩包)",
      "  mingzhang batch 2021 -o dataset --jobs 2 --timeout 300 --max-memory 1024"
    })
final class BatchCommand implements Callable<Integer> {

  private final Streams streams;

  @Spec private CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "IN",
      description = "Files, folders, globs or zip archives (文件、文件夹、通配符或压缩包).")
  private List<String> inputs;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DATASET",
      required = true,
      description = "The folder of the dataset, new or to go on with (数据集文件夹).")
  private Path dataset;

  @Option(
      names = "--jobs",
      paramLabel = "N",
      description =
          "How many documents at once, each on one processor; as many as there are processors unless"
              + " given (并行数).")
  private int jobs = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--timeout",
      paramLabel = "SECONDS",
      description =
          "How long a document may take; two minutes and 20 s a page unless given (每份文件的时限).")
  private Integer timeout;

  @Option(
      names = "--max-memory",
      paramLabel = "MB",
      description =
          "The heap that the reading of a document may take; a quarter of the memory, at most 2048,"
              + " unless given (每份文件的内存上限).")
  private Integer maxMemory;

  @Option(
      names = "--group-by",
      paramLabel = "WHAT",
      description = "folder: files in one folder are one document, read together (同一文件夹的文件合为一份).")
  private Grouping grouping = Grouping.NONE;

  @Option(
      names = "--manifest",
      paramLabel = "FILE",
      description =
          "CSV or JSON with the columns file, address, place, year, document: where files come"
              + " from, and which make one document (清单：文件、网址、地区、年份、文档).")
  private Path manifest;

  @Option(
      names = "--again",
      description = "Read everything again, also what has not changed (全部重读).")
  private boolean again;

  @Option(
      names = "--password",
      paramLabel = "PASSWORD",
      description = "The password of encrypted files (加密文件的密码).")
  private String password = "";

  @Option(
      names = "--readings",
      description = "Keep what each way of reading made of every value that was scanned (保留各种读法).")
  private boolean readings;

  @Mixin private ContactsOption contacts;

  @Option(
      names = "--no-ocr",
      description =
          "Read of scanned pages only the text hidden under them, which is faster (扫描页只用隐藏文字).")
  private boolean withoutOcr;

  @Option(
      names = "--no-scans",
      description = "Leave scanned pages unread, which is much faster (不读扫描页).")
  private boolean withoutScans;

  BatchCommand(Streams streams) {
    this.streams = streams;
  }

  @Override
  public Integer call() throws InterruptedException {
    BatchOptions options = options();
    try (BatchProgress progress = BatchProgress.on(streams)) {
      BatchSummary summary = new Batch(options, progress).run(inputs, dataset);
      progress.sum(summary, dataset);
      return code(summary).number();
    } catch (BadManifestException e) {
      throw new ParameterException(
          spec.commandLine(), "the manifest " + manifest + ": " + e.getMessage());
    } catch (IOException e) {
      streams
          .err()
          .println(
              Messages.problem(
                  dataset,
                  "cannot be written: " + IoReasons.of(e),
                  "run the same command again when it can, it goes on where it stopped"));
      return ExitCode.ENVIRONMENT.number();
    }
  }

  private BatchOptions options() {
    requirePositive("--jobs", jobs);
    requirePositive("--timeout", timeout);
    requirePositive("--max-memory", maxMemory);
    int heap = maxMemory == null ? BatchMemory.heapMegabytes() : maxMemory;
    Limits limits =
        timeout == null ? Limits.byPages(heap) : Limits.fixed(Duration.ofSeconds(timeout), heap);
    ReadSettings settings =
        new ReadSettings(!withoutOcr, !withoutScans, readings, contacts.omits(), password);
    return new BatchOptions(settings, limits, jobs, grouping, manifest, again);
  }

  private void requirePositive(String option, Integer value) {
    if (value != null && value < 1) {
      throw new ParameterException(spec.commandLine(), option + " must be at least 1");
    }
  }

  private static ExitCode code(BatchSummary summary) {
    if (summary.failed() > 0) {
      return ExitCode.INPUT;
    }
    return summary.readInPart() > 0 ? ExitCode.UNREAD : ExitCode.DONE;
  }
}
