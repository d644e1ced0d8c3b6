package org.daybook.renderer.protocol;

import java.util.function.Function;
import org.daybook.io.FieldReader;

/** The kinds of messages, in the order of their numbers on the wire, which begin at 1. */
enum MessageKind {
  READY(Reply.Ready.class, fields -> Reply.Ready.READY),
  CONVERT(Request.Convert.class, Request.Convert::read),
  STARTED(Reply.Started.class, Reply.Started::read),
  INCLUDE_WANTED(Reply.IncludeWanted.class, Reply.IncludeWanted::read),
  INCLUDED(Request.Included.class, Request.Included::read),
  CONVERTED(Reply.Converted.class, Reply.Converted::read),
  FAILED(Reply.Failed.class, Reply.Failed::read);

  private final Class<? extends Message> type;

  @SuppressWarnings("ImmutableEnumChecker") // The readers hold no state.
  private final Function<FieldReader, Message> reader;

  MessageKind(Class<? extends Message> type, Function<FieldReader, Message> reader) {
    this.type = type;
    this.reader = reader;
  }

  /** The number on the wire of a message's kind. */
  static byte number(Message message) {
    byte number = 1;
    for (MessageKind kind : values()) {
      if (kind.type.isInstance(message)) {
        return number;
      }
      number++;
    }
    throw new IllegalArgumentException(message + " is of no kind");
  }

  /**
   * The message of the kind with this number.
   *
   * @param fields all of its fields
   * @throws IllegalArgumentException if no kind has the number
   */
  static Message read(int number, FieldReader fields) {
    if (number < 1 || number > values().length) {
      throw new IllegalArgumentException("no message is of kind " + number);
    }
    return values()[number - 1].reader.apply(fields);
  }
}
