package org.mingzhang.schema;

/**
 * What one way of reading made of a value, before the readings were weighed together.
 *
 * @param method the hidden text layer, or an OCR engine
 * @param engine the engine's name, or null where none took part
 * @param text what it read
 * @param confidence its own opinion of that, 0 to 1, not calibrated
 */
public record SourceReading(Method method, String engine, String text, double confidence) {}
