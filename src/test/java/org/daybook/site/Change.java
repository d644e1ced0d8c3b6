package org.daybook.site;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.daybook.document.Text;

/**
 * A value that differs from another in one thing.
 *
 * @param where what differs: {@code .sections[0].page.title.markup}
 */
public record Change(String where, Object value) {
  /** All that can differ in a value, one at a time, down to the components of its components. */
  public static Stream<Change> of(Object value) {
    if (value instanceof Text text) {
      return Stream.of(new Change(".digest", text.withForms("c0ffee", text.forms())));
    }
    if (value instanceof Record whole) {
      return ofRecord(whole);
    }
    return value instanceof List<?> list ? ofList(list) : ofLeaf(value);
  }

  private static Stream<Change> ofRecord(Record whole) {
    RecordComponent[] components = whole.getClass().getRecordComponents();
    List<Object> values = Stream.of(components).map(c -> component(whole, c)).toList();
    return IntStream.range(0, components.length)
        .boxed()
        .flatMap(
            i ->
                of(values.get(i))
                    .map(
                        change ->
                            change.in(
                                "." + components[i].getName(),
                                other -> record(whole.getClass(), replaced(values, i, other)))));
  }

  private static Stream<Change> ofList(List<?> list) {
    Stream<Change> inside =
        IntStream.range(0, list.size())
            .boxed()
            .flatMap(
                i ->
                    of(list.get(i))
                        .map(change -> change.in("[" + i + "]", o -> replaced(list, i, o))));
    return Stream.concat(Stream.of(new Change("[]", List.of())), inside);
  }

  // The other components are not content: they say how something is read.
  private static Stream<Change> ofLeaf(Object value) {
    Stream<Object> other = Stream.empty();
    if (value instanceof String text) {
      other = Stream.of(text + "x");
    } else if (value instanceof Integer number) {
      other = Stream.of(number + 1);
    } else if (value instanceof Boolean flag) {
      other = Stream.of(!flag);
    } else if (value instanceof OffsetDateTime time) {
      other = Stream.of(time.plusNanos(1), time.withOffsetSameInstant(ZoneOffset.MAX));
    } else if (value instanceof Instant time) {
      other = Stream.of(time.plusNanos(1), time.plusSeconds(1));
    } else if (value instanceof LocalDate day) {
      other = Stream.of(day.plusDays(1));
    } else if (value instanceof Locale) {
      other = Stream.of(Locale.ROOT);
    } else if (value instanceof Enum<?> constant) {
      other = Stream.of(constant.getDeclaringClass().getEnumConstants()).map(c -> (Object) c);
    }
    return other.filter(o -> !o.equals(value)).map(o -> new Change("", o));
  }

  private Change in(String whole, Function<Object, Object> rebuild) {
    return new Change(whole + where, rebuild.apply(value));
  }

  private static List<Object> replaced(List<?> values, int index, Object value) {
    List<Object> copy = new ArrayList<>(values);
    copy.set(index, value);
    return copy;
  }

  private static Object component(Record whole, RecordComponent component) {
    try {
      return component.getAccessor().invoke(whole);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Object record(Class<?> type, List<Object> values) {
    try {
      Class<?>[] components =
          Stream.of(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      return type.getDeclaredConstructor(components).newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public String toString() {
    return where;
  }
}
