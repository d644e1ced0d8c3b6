package org.daybook.publish.header;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.document.Html;

/**
 * Makes headers from the values that a document sets. A component is read as its type says: {@code
 * String} as text, {@link Html} as inline markup, {@code List} as the parts between commas, {@link
 * Switch} as on or off, and a record from the attributes of its own components.
 *
 * @param kinds the names of what a page belongs to, whose defaults apply: the first one's first
 */
record HeaderReader(HeaderValues values, List<String> kinds) {
  private static final String FOR = " for ";

  <H extends Record> H read(Class<H> header) {
    RecordComponent[] components = header.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Object[] parts = Arrays.stream(components).map(this::component).toArray();
    try {
      return header.getDeclaredConstructor(types).newInstance(parts);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(header + " cannot be made from attributes", e);
    }
  }

  private Object component(RecordComponent component) {
    HeaderAttribute attribute = component.getAnnotation(HeaderAttribute.class);
    return attribute == null
        ? read(component.getType().asSubclass(Record.class))
        : value(attribute, component.getType());
  }

  private Object value(HeaderAttribute attribute, Class<?> type) {
    if (type == Html.class) {
      return values.markup(attribute.name());
    }
    if (type == List.class) {
      return values.list(attribute.name());
    }
    if (type == Switch.class) {
      return values.toggle(attribute.name());
    }
    return values.isSet(attribute.name()) ? values.text(attribute.name()) : standard(attribute);
  }

  private String standard(HeaderAttribute attribute) {
    List<String> defaults = List.of(attribute.defaults());
    Stream<String> special =
        kinds.stream()
            .flatMap(kind -> defaults.stream().filter(value -> value.endsWith(FOR + kind)))
            .map(value -> value.substring(0, value.indexOf(FOR)));
    Stream<String> general = defaults.stream().filter(value -> !value.contains(FOR));
    return Stream.concat(special, general).findFirst().orElse("");
  }
}
