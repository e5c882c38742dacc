package org.mingzhang.normalizer.statement;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Cuts the text of a paragraph into the words before each figure, the words before each mark of
 * punctuation, and the brackets that hold figures. Other brackets belong to the words.
 */
final class Clauses {

  private static final String MARKS = "，,；;。：:！？";

  /** So far behind a figure its own name may go on before a 、 parts it from the next. */
  private static final int NEAR = 4;

  private final String text;
  private final List<Figure> figures;
  private final List<Part> parts = new ArrayList<>();
  private final Deque<Integer> closing = new ArrayDeque<>();
  private int wordsFrom;
  private int clauseFrom;
  private int figureEnd = -1;

  private Clauses(String text, List<Figure> figures) {
    this.text = text;
    this.figures = figures;
  }

  /** What a part ends with. */
  enum End {
    FIGURE,
    COMMA,
    COLON,
    SEMICOLON,
    STOP,
    OPEN,
    CLOSE
  }

  /**
   * Some words and what they end with.
   *
   * @param end what they end with
   * @param words the words since the last figure or mark
   * @param from where the clause begins that they belong to
   * @param at where they end
   * @param figure the figure, or null
   */
  record Part(End end, String words, int from, int at, Figure figure) {}

  /**
   * The parts of a text.
   *
   * @param from where to begin
   * @param figures the figures of the whole text, in order
   */
  static List<Part> of(String text, int from, List<Figure> figures) {
    Clauses clauses = new Clauses(text, figures);
    clauses.wordsFrom = from;
    clauses.clauseFrom = from;
    clauses.cut();
    return List.copyOf(clauses.parts);
  }

  private void cut() {
    int next = 0;
    while (next < figures.size() && figures.get(next).from() < wordsFrom) {
      next++;
    }
    for (int i = wordsFrom; i < text.length(); i++) {
      if (next < figures.size() && figures.get(next).from() == i) {
        Figure figure = figures.get(next++);
        add(End.FIGURE, i, figure);
        wordsFrom = figure.to();
        figureEnd = figure.to();
        i = figure.to() - 1;
      } else {
        read(i);
      }
    }
    end(End.STOP, text.length());
  }

  private void read(int at) {
    char character = text.charAt(at);
    if (!closing.isEmpty() && closing.peek() == at) {
      closing.pop();
      end(End.CLOSE, at);
    } else if (character == '（' || character == '(') {
      int close = closingOf(at);
      if (close > 0 && holdsFigure(at, close)) {
        closing.push(close);
        end(End.OPEN, at);
      }
    } else if (MARKS.indexOf(character) >= 0 && !isInNumber(at)) {
      end(mark(character), at);
    } else if (character == '、' && figureEnd >= clauseFrom && at - figureEnd <= NEAR) {
      end(End.COMMA, at);
    }
  }

  private static End mark(char character) {
    return switch (character) {
      case '，', ',' -> End.COMMA;
      case '：', ':' -> End.COLON;
      case '；', ';' -> End.SEMICOLON;
      default -> End.STOP;
    };
  }

  private void end(End end, int at) {
    add(end, at, null);
    wordsFrom = at + 1;
    clauseFrom = at + 1;
  }

  private void add(End end, int at, Figure figure) {
    int from = Math.min(wordsFrom, at);
    parts.add(new Part(end, text.substring(from, at), Math.min(clauseFrom, at), at, figure));
  }

  private boolean isInNumber(int at) {
    return at > 0
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1))
        && ",:".indexOf(text.charAt(at)) >= 0;
  }

  /** Where a bracket closes, or 0. */
  private int closingOf(int open) {
    int depth = 0;
    for (int i = open; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character == '（' || character == '(') {
        depth++;
      } else if ((character == '）' || character == ')') && --depth == 0) {
        return i;
      }
    }
    return 0;
  }

  private boolean holdsFigure(int open, int close) {
    return figures.stream().anyMatch(figure -> figure.from() > open && figure.to() <= close);
  }
}
