package org.daybook.renderer.markup.drawing;

import java.util.Locale;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Pattern;

/** A colour in linear light, whose luminance is that of WCAG 2.2. */
record LinearColour(double red, double green, double blue) {
  private static final Pattern HEX = Pattern.compile("#\\p{XDigit}{6}");

  /** The greatest luminance on which the ink of dark pages has a contrast of 4.5. */
  private static final double DARK = 0.13;

  /** The smallest luminance that has a contrast of 4.5 on the paper of dark pages. */
  private static final double LIGHT = 0.23;

  private static final double INK = 0.05;

  /** The colour written as {@code #rrggbb}, or empty. */
  static Optional<LinearColour> of(String hex) {
    if (!HEX.matcher(hex).matches()) {
      return Optional.empty();
    }
    return Optional.of(new LinearColour(linear(hex, 1), linear(hex, 3), linear(hex, 5)));
  }

  /** Says whether it is black or nearly, without a hue. */
  boolean isInk() {
    double most = Math.max(red, Math.max(green, blue));
    return most < INK && most - Math.min(red, Math.min(green, blue)) < INK / 10;
  }

  /** The same hue as a ground for light texts. */
  String dark() {
    double factor = Math.min(1, DARK / Math.max(luminance(), DARK));
    return written(part -> part * factor);
  }

  /** The same hue for texts and lines on a dark ground. */
  String light() {
    double white = Math.max(0, (LIGHT - luminance()) / (1 - luminance()));
    return luminance() >= LIGHT
        ? written(part -> part)
        : written(part -> part + (1 - part) * white);
  }

  private double luminance() {
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  }

  private String written(DoubleUnaryOperator change) {
    return String.format(
        Locale.ROOT,
        "#%02x%02x%02x",
        channel(change.applyAsDouble(red)),
        channel(change.applyAsDouble(green)),
        channel(change.applyAsDouble(blue)));
  }

  private static double linear(String hex, int at) {
    double part = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : StrictMath.pow((part + 0.055) / 1.055, 2.4);
  }

  private static int channel(double part) {
    double coded = part <= 0.0031308 ? part * 12.92 : 1.055 * StrictMath.pow(part, 1 / 2.4) - 0.055;
    return (int) Math.round(Math.max(0, Math.min(1, coded)) * 255);
  }
}
