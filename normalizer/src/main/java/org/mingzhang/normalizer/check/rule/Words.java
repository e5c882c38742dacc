package org.mingzhang.normalizer.check.rule;

/**
 * The same thing in plain words of both languages.
 *
 * @param zh in Chinese
 * @param en in English
 */
public record Words(String zh, String en) {}
