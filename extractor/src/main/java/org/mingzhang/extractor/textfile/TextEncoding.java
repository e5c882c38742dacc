package org.mingzhang.extractor.textfile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Encodings in which Chinese text comes, and how to tell them apart. */
enum TextEncoding {
  UTF_8(StandardCharsets.UTF_8),
  GB18030(Charset.forName("GB18030")),
  UTF_16LE(StandardCharsets.UTF_16LE),
  UTF_16BE(StandardCharsets.UTF_16BE);

  /** The share of bytes that are 0 in UTF-16, where every ASCII character brings one. */
  private static final double ZEROS = 0.02;

  /** Text has one control character, other than tabs and breaks, in so many at most. */
  private static final int RARE_CONTROLS = 1000;

  private static final Charset COMMON = Charset.forName("GB2312");

  private final Charset charset;

  TextEncoding(Charset charset) {
    this.charset = charset;
  }

  Charset charset() {
    return charset;
  }

  boolean twoBytes() {
    return this == UTF_16LE || this == UTF_16BE;
  }

  /** How many bytes at the beginning tell the encoding and are no text. */
  int markLength(byte[] beginning) {
    return switch (this) {
      case UTF_8 -> startsWith(beginning, 0xEF, 0xBB, 0xBF) ? 3 : 0;
      case UTF_16LE -> startsWith(beginning, 0xFF, 0xFE) ? 2 : 0;
      case UTF_16BE -> startsWith(beginning, 0xFE, 0xFF) ? 2 : 0;
      case GB18030 -> startsWith(beginning, 0x84, 0x31, 0x95, 0x33) ? 4 : 0;
    };
  }

  /**
   * The encoding of a text that begins like this; empty if it is no text.
   *
   * @param beginning a few thousand bytes; may end within a character
   */
  static Optional<TextEncoding> of(byte[] beginning) {
    for (TextEncoding encoding : values()) {
      if (encoding.markLength(beginning) > 0) {
        return Optional.of(encoding);
      }
    }
    Optional<TextEncoding> wide = wide(beginning);
    if (wide.isPresent()) {
      return wide.filter(encoding -> encoding.readsAsText(beginning));
    }
    if (!looksLikeText(new String(beginning, StandardCharsets.ISO_8859_1))) {
      return Optional.empty();
    }
    if (UTF_8.readsAsText(beginning)) {
      return Optional.of(UTF_8);
    }
    if (GB18030.readsAsText(beginning)) {
      return Optional.of(GB18030);
    }
    return ofMostLines(beginning);
  }

  /** The text of whole lines; empty if they are not in this encoding. */
  Optional<String> decode(byte[] bytes) {
    try {
      return Optional.of(strict().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /**
   * The text of a line that is not in the encoding of its file, if it is in this one. GB 18030
   * gives some character for nearly any bytes, so only common ones are believed.
   */
  Optional<String> decodeStray(byte[] bytes) {
    return switch (this) {
      case UTF_8 -> decode(bytes);
      case GB18030 -> decode(bytes).filter(text -> COMMON.newEncoder().canEncode(text));
      default -> Optional.empty();
    };
  }

  /** Two bytes a character, known by the zero bytes of line breaks, digits and spaces. */
  private static Optional<TextEncoding> wide(byte[] bytes) {
    int[] zeros = new int[2];
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        zeros[i % 2]++;
      }
    }
    if (Math.max(zeros[0], zeros[1]) <= bytes.length * ZEROS) {
      return Optional.empty();
    }
    return Optional.of(zeros[1] > zeros[0] ? UTF_16LE : UTF_16BE);
  }

  private boolean readsAsText(byte[] bytes) {
    CharBuffer text = CharBuffer.allocate(bytes.length + 1);
    boolean sound = !strict().decode(ByteBuffer.wrap(bytes), text, false).isError();
    return sound && looksLikeText(text.flip());
  }

  private CharsetDecoder strict() {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static boolean looksLikeText(CharSequence text) {
    long controls =
        text.chars()
            .filter(c -> c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1B)
            .count();
    return controls * RARE_CONTROLS <= text.length();
  }

  /** A file that somebody joined from two, or with damaged bytes. */
  private static Optional<TextEncoding> ofMostLines(byte[] bytes) {
    int[] votes = new int[3];
    int start = 0;
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == '\n') {
        byte[] line = Arrays.copyOfRange(bytes, start, i);
        int vote = UTF_8.decodeStray(line).isPresent() ? 0 : 2;
        votes[vote == 2 && GB18030.decodeStray(line).isPresent() ? 1 : vote]++;
        start = i + 1;
      }
    }
    if (votes[2] > votes[0] + votes[1]) {
      return Optional.empty();
    }
    return Optional.of(votes[0] >= votes[1] ? UTF_8 : GB18030);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
