package org.mingzhang.schema.classification;

import java.util.Optional;

/**
 * One code of a classification with the name it bears in a certain year.
 *
 * @param code its digits, the classes above included, such as {@code 2080101}
 * @param name its official name
 * @param level 类, 款 or 项
 * @param parent the code of the class or section above it; empty for a class
 */
public record Entry(String code, String name, CodeLevel level, Optional<String> parent) {}
