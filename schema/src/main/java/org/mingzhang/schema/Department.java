package org.mingzhang.schema;

/**
 * The department that publishes (部门).
 *
 * @param name its name as printed, or null
 * @param code its budget code (预算编码) as printed, or null
 */
public record Department(String name, String code) {}
