package org.mingzhang.export.table;

import java.util.function.Function;

/**
 * A column of a table.
 *
 * @param name its name in every format, lower-case English
 * @param type what it holds
 * @param zh its meaning in Chinese
 * @param en its meaning in English
 * @param value what it says of a row
 * @param <T> what a row is made from
 */
public record Column<T>(
    String name, ColumnType type, String zh, String en, Function<? super T, ?> value) {}
