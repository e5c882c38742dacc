package org.mingzhang.normalizer.compare;

/**
 * What a figure is of, in the words of the document.
 *
 * @param table the title of its table, or what stands for it
 * @param unit the budget unit, or null
 * @param code the classification code, or null
 * @param name the row's label, or null
 */
public record Label(String table, String unit, String code, String name) {}
