package org.daybook.publish.header;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.daybook.document.Html;

/**
 * Makes headers from the values that a document sets. A component is read as its type says: {@code
 * String} as text, {@link Html} as inline markup, {@code List} as the parts between commas, {@link
 * Switch} as on or off, and a record from the attributes of its own components.
 *
 * @param section the name of the section whose defaults apply, or empty
 */
record HeaderReader(HeaderValues values, String section) {
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
    String general = "";
    for (String value : attribute.defaults()) {
      if (value.endsWith(FOR + section)) {
        return value.substring(0, value.indexOf(FOR));
      }
      general = value.contains(FOR) ? general : value;
    }
    return general;
  }
}
