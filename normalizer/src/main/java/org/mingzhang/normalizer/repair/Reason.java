package org.mingzhang.normalizer.repair;

/** Why the repair believes that something else was printed. */
public enum Reason {
  /** Another form of the same character, Japanese or traditional (异体字): 標 for 标. */
  VARIANT,
  /** Another character or sign of a similar shape (形近字): 須 for 绩, ン for ≥. */
  LOOK_ALIKE,
  /** One character read as several (拆字): {@code 切1} for 训. */
  SPLIT,
  /** Several characters read as one (合字). */
  MERGED,
  /** Read where nothing was printed, such as specks and rules (噪声). */
  NOISE,
  /** Printed and not read; told by the characters around it (漏字). */
  LOST,
  /** Illegible; told by the characters around it alone (据上下文). */
  CONTEXT
}
