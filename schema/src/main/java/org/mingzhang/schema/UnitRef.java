package org.mingzhang.schema;

/**
 * A budget unit (预算单位).
 *
 * @param code its code as printed, or null
 * @param name its name as printed, or null
 */
public record UnitRef(String code, String name) {}
