package org.mingzhang.normalizer.repair;

/**
 * All that the repair knows.
 *
 * @param language what official Chinese looks like
 * @param confusions what the OCR makes of it
 */
public record RepairModel(LanguageModel language, Confusions confusions) {}
