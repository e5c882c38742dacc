/**
 * Garbled text back to simplified Chinese (乱码修复): text that a Japanese OCR made of simplified print
 * is decoded to the most probable text that was printed. A {@link
 * org.mingzhang.normalizer.repair.Confusions} model says what the OCR makes of a character, a
 * {@link org.mingzhang.normalizer.repair.LanguageModel} of official Chinese says what is likely to
 * be printed, a beam search weighs the two. {@link org.mingzhang.normalizer.repair.Repair} is the
 * face.
 */
package org.mingzhang.normalizer.repair;
