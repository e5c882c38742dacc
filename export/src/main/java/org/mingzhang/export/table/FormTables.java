package org.mingzhang.export.table;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.mingzhang.schema.Indicator;
import org.mingzhang.schema.Project;
import org.mingzhang.schema.UnitTarget;
import org.mingzhang.schema.UnitTarget.BudgetFrame;
import org.mingzhang.schema.UnitTarget.Task;

/** What stands in the target forms: projects, units, their tasks, and the indicators of both. */
final class FormTables {

  private static final List<String> KEY = List.of("document_id", "ref");

  private FormTables() {}

  static Table<?> projects() {
    Columns<Project> columns =
        new Columns<Project>()
            .add("name", ColumnType.TEXT, "项目名称", "name of the project", Project::name)
            .add(
                "unit_code",
                ColumnType.CODE,
                "单位代码",
                "code of the budget unit",
                p -> p.unit() == null ? null : p.unit().code())
            .add(
                "unit_name",
                ColumnType.TEXT,
                "单位名称",
                "name of the budget unit",
                p -> p.unit() == null ? null : p.unit().name())
            .add("purpose", ColumnType.TEXT, "资金用途", "what the money is for", Project::purpose)
            .add("manager", ColumnType.TEXT, "项目负责人", "who is responsible", Project::manager)
            .add("contact", ColumnType.TEXT, "联系人", "contact person", Project::contact)
            .add("phone", ColumnType.CODE, "联系电话", "telephone number", Project::phone)
            .add("start_date", ColumnType.DATE, "开始时间", "first day", Project::start)
            .add("end_date", ColumnType.DATE, "结束时间", "last day", Project::end);
    projectMoney(columns);
    projectText(columns);
    return new Table<>(
        "projects",
        "项目绩效目标表，一行一个项目",
        "the project target forms, one row a project",
        KEY,
        columns.withSource(),
        new ListRows<>("projects", Project.class)
            .each((place, project, sink) -> sink.accept(place.entry(project.source(), project))));
  }

  private static void projectMoney(Columns<Project> columns) {
    columns
        .add("total_yuan", ColumnType.MONEY, "项目总金额（元）", "total, yuan", Project::totalYuan)
        .add(
            "current_year_yuan",
            ColumnType.MONEY,
            "项目本年度金额（元）",
            "this year, yuan",
            Project::currentYearYuan)
        .add(
            "previous_total_yuan",
            ColumnType.MONEY,
            "上年度项目总金额（元）",
            "total as of last year, yuan",
            Project::previousTotalYuan)
        .add(
            "previous_year_yuan",
            ColumnType.MONEY,
            "项目上年度金额（元）",
            "last year, yuan",
            Project::previousYearYuan);
  }

  private static void projectText(Columns<Project> columns) {
    columns
        .add("overview", ColumnType.TEXT, "项目概况", "overview", Project::overview)
        .add("basis", ColumnType.TEXT, "立项依据", "legal basis", Project::basis)
        .add("necessity", ColumnType.TEXT, "项目设立的必要性", "why it is needed", Project::necessity)
        .add("measures", ColumnType.TEXT, "项目配套制度措施", "rules that go with it", Project::measures)
        .add("plan", ColumnType.TEXT, "项目实施计划", "plan", Project::plan)
        .add("remark", ColumnType.TEXT, "备注", "remark", Project::remark)
        .add("overall_goal", ColumnType.TEXT, "项目总目标", "overall goal", Project::overallGoal)
        .add("annual_goal", ColumnType.TEXT, "年度绩效目标", "goal of the year", Project::annualGoal);
  }

  static Table<?> units() {
    Columns<UnitTarget> columns =
        unitNames(new Columns<>())
            .add("goal", ColumnType.TEXT, "年度履职目标", "goal of the year", UnitTarget::goal);
    frame(columns, "total_yuan", "部门预算总额（元）", "whole budget, yuan", BudgetFrame::totalYuan);
    frame(columns, "fiscal_yuan", "财政性资金（元）", "fiscal funds, yuan", BudgetFrame::fiscalYuan);
    frame(columns, "other_yuan", "其他资金（元）", "other funds, yuan", BudgetFrame::otherYuan);
    frame(columns, "basic_yuan", "基本支出（元）", "basic expenditure, yuan", BudgetFrame::basicYuan);
    frame(
        columns, "project_yuan", "项目支出（元）", "project expenditure, yuan", BudgetFrame::projectYuan);
    return new Table<>(
        "units",
        "部门（单位）整体绩效目标表，一行一个单位",
        "the unit target forms, one row a unit",
        KEY,
        columns.withSource(),
        new ListRows<>("units", UnitTarget.class)
            .each((place, unit, sink) -> sink.accept(place.entry(unit.source(), unit))));
  }

  private static Columns<UnitTarget> unitNames(Columns<UnitTarget> columns) {
    return columns
        .add(
            "unit_code",
            ColumnType.CODE,
            "单位代码",
            "code of the unit",
            u -> u.unit() == null ? null : u.unit().code())
        .add(
            "unit_name",
            ColumnType.TEXT,
            "单位名称",
            "name of the unit",
            u -> u.unit() == null ? null : u.unit().name());
  }

  private static void frame(
      Columns<UnitTarget> columns,
      String name,
      String zh,
      String en,
      Function<BudgetFrame, BigDecimal> value) {
    columns.add(
        name,
        ColumnType.MONEY,
        zh,
        en,
        unit -> unit.budget() == null ? null : value.apply(unit.budget()));
  }

  /**
   * A task in its form.
   *
   * @param form the form
   * @param formRef the form's JSON Pointer
   * @param task the task
   */
  private record FormTask(UnitTarget form, String formRef, Task task) {}

  static Table<?> tasks() {
    Columns<FormTask> columns =
        new Columns<FormTask>()
            .add(
                "unit_ref",
                ColumnType.CODE,
                "所在的表",
                "the form, see the table units",
                t -> t.formRef())
            .add(
                "unit_name",
                ColumnType.TEXT,
                "单位名称",
                "name of the unit",
                t -> t.form().unit() == null ? null : t.form().unit().name())
            .add("name", ColumnType.TEXT, "任务名称", "name of the task", t -> t.task().name())
            .add("content", ColumnType.TEXT, "主要内容", "what it is", t -> t.task().content());
    return new Table<>(
            "tasks",
            "年度主要任务，一行一项",
            "the year's main tasks, one row a task; their place is that of the form",
            KEY,
            columns.withSource(),
            new ListRows<>("units", UnitTarget.class).<FormTask>each(FormTables::tasksOf))
        .belongingTo("units", "unit_ref");
  }

  private static void tasksOf(
      ListRows.Place place, UnitTarget form, RowSource.Sink<? super Entry<FormTask>> sink)
      throws IOException {
    for (int i = 0; i < form.tasks().size(); i++) {
      FormTask task = new FormTask(form, place.ref(), form.tasks().get(i));
      sink.accept(place.below("tasks", i).entry(form.source(), task));
    }
  }

  static Table<?> indicators() {
    Columns<Indicator> columns =
        new Columns<Indicator>()
            .add(
                "owner_kind",
                ColumnType.TEXT,
                "项目 project 或单位 unit",
                "whose: project or unit",
                i -> Words.of(i.owner().kind()))
            .add(
                "owner_name",
                ColumnType.TEXT,
                "项目（单位）名称",
                "name of the project or unit",
                i -> i.owner().name())
            .add(
                "owner_unit_code",
                ColumnType.CODE,
                "单位代码",
                "code of the unit",
                i -> i.owner().unitCode())
            .add("level1", ColumnType.TEXT, "一级指标", "first level", Indicator::level1)
            .add("level2", ColumnType.TEXT, "二级指标", "second level", Indicator::level2)
            .add("level3", ColumnType.TEXT, "三级指标", "third level", Indicator::level3)
            .add(
                "operator",
                ColumnType.TEXT,
                "符号",
                "the printed sign: = >= <= > <",
                i -> Words.of(i.operator()))
            .add(
                "value",
                ColumnType.NUMBER,
                "指标值",
                "the target in the base unit of its measure",
                Indicator::value)
            .add("measure", ColumnType.TEXT, "度量单位", "unit of measure", Indicator::measure)
            .add("text", ColumnType.TEXT, "定性指标值", "a target in words", Indicator::text)
            .add("target_raw", ColumnType.TEXT, "指标值原文", "the target as printed", Indicator::raw);
    return new Table<>(
        "indicators",
        "绩效指标，一行一条",
        "the filled rows of the target forms, one row an indicator",
        KEY,
        columns.withSource(),
        new ListRows<>("indicators", Indicator.class)
            .each((place, row, sink) -> sink.accept(place.entry(row.source(), row))));
  }
}
