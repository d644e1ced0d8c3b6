package org.daybook;

/** The entry of {@code java -jar}. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {}
}
