package org.daybook.command;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.daybook.document.RuleSetting;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Converters of option values. The message about an invalid value says what to write instead. */
final class OptionConverters {
  private OptionConverters() {}

  /** The failure of a conversion. */
  static TypeConversionException invalid(String value, String wrong, String instead) {
    return new TypeConversionException("'" + value + "' " + wrong + "; " + instead);
  }

  /** A format of the report that {@code check} prints. */
  static final class Format implements ITypeConverter<String> {
    private static final Set<String> FORMATS = Set.of("text", "json", "sarif");

    @Override
    public String convert(String value) {
      if (!FORMATS.contains(value)) {
        throw invalid(value, "is not a format", "write text, json or sarif");
      }
      return value;
    }
  }

  /** The setting of a rule. */
  static final class RuleSeverity implements ITypeConverter<String> {
    @Override
    public String convert(String value) {
      try {
        RuleSetting.parse(value);
        return value;
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException("'" + value + "' " + e.getMessage());
      }
    }
  }

  /** A number of entries. */
  static final class Limit implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String value) {
      if (!value.matches("[1-9]\\d{0,2}")) {
        throw invalid(value, "is not a number of entries", "write one from 1 to 999");
      }
      return Integer.valueOf(value);
    }
  }

  /** A day. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException e) {
        throw invalid(value, "is not a date", "write one like 2026-01-31");
      }
    }
  }

  /** A time zone. */
  static final class TimeZone implements ITypeConverter<ZoneId> {
    @Override
    public ZoneId convert(String value) {
      try {
        return ZoneId.of(value);
      } catch (DateTimeException e) {
        throw invalid(value, "is not a time zone", "write one like Europe/Berlin or UTC");
      }
    }
  }
}
