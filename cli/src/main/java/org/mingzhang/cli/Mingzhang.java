package org.mingzhang.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line as a whole: parses it, runs its command, gives the exit code. */
@Command(
    name = "mingzhang",
    mixinStandardHelpOptions = true,
    versionProvider = Version.class,
    synopsisSubcommandLabel = "COMMAND",
    description = {
      "Turns the budget disclosures of Chinese departments into data one can check.",
      "把部门预算、决算公开文件变成可以核对的数据。"
    },
    exitCodeListHeading = "%nExit codes (退出码):%n",
    exitCodeList = {
      " 0:done (完成)",
      " 1:done, but pages or parts of them stayed unread, or check found errors; each is listed"
          + " (完成，但有未读内容或 check 发现矛盾，逐条列出)",
      " 2:the command line makes no sense (命令行用法错误)",
      " 3:a file cannot be read (文件无法读取)",
      " 4:the surroundings fail: no Java, disk full, no memory (环境问题：没有 Java、磁盘已满、内存不足)"
    },
    footerHeading = "%nExamples (例):%n",
    footer = {
      "  mingzhang extract disclosure.pdf > disclosure.json   the whole document as JSON (整份文件转为 JSON)",
      "  mingzhang batch 2021 -o dataset                      folders into a dataset (批量生成数据集)",
      "  mingzhang check disclosure.pdf                       where it contradicts itself (指出自相矛盾之处)",
      "  mingzhang report disclosure.pdf -o report.html       a page to hand on (生成核对报告)",
      "  mingzhang diff 2020.pdf 2021.pdf                     what changed (比较两年)",
      "  mingzhang tables disclosure.pdf --format csv         the bare tables (只要表格)",
      "  mingzhang draw disclosure.pdf -o pictures            see what was read (看看读到了什么)",
      "  mingzhang repair dump.txt                            garbled text made good (还原乱码文字)",
      "  mingzhang export json --format csv -o tables         a dataset (导出数据集)",
      "  mingzhang extract --help                             more about one command (某个命令的说明)"
    })
public final class Mingzhang implements Runnable {

  private static final int HELP_COLUMNS = 110;

  private final Streams streams;

  @Spec private CommandSpec spec;

  public Mingzhang(Streams streams) {
    this.streams = streams;
  }

  /**
   * Runs one command line.
   *
   * @param args as the shell gives them, without the program's name
   * @return the exit code, see {@link ExitCode}
   */
  public int run(String... args) {
    PrintWriter err = new PrintWriter(streams.err(), true, StandardCharsets.UTF_8);
    PrintWriter out = new PrintWriter(streams.out(), true, StandardCharsets.UTF_8);
    CommandLine commandLine =
        new CommandLine(this)
            .addSubcommand(new ExtractCommand(streams))
            .addSubcommand(new BatchCommand(streams))
            .addSubcommand(new CheckCommand(streams))
            .addSubcommand(new ReportCommand(streams))
            .addSubcommand(new DiffCommand(streams))
            .addSubcommand(new TablesCommand(streams))
            .addSubcommand(new DrawCommand(streams))
            .addSubcommand(new RepairCommand(streams))
            .addSubcommand(new ExportCommand(streams))
            .setUsageHelpWidth(HELP_COLUMNS)
            .setCaseInsensitiveEnumValuesAllowed(true)
            .setExpandAtFiles(false)
            .setOut(out)
            .setErr(err)
            .setParameterExceptionHandler(Mingzhang::sayWhatIsWrong);
    return commandLine.execute(args);
  }

  /** Reached when no command is named. */
  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "name a command: extract, batch, check, report, diff, tables, draw, repair or export (请指定命令)");
  }

  private static int sayWhatIsWrong(ParameterException wrong, String[] args) {
    CommandLine command = wrong.getCommandLine();
    String name = command.getCommandSpec().qualifiedName();
    command
        .getErr()
        .println("mingzhang: " + wrong.getMessage() + "; try '" + name + " --help' (查看用法)");
    return ExitCode.USAGE.number();
  }
}
