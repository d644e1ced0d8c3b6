package org.daybook.renderer.protocol;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FramesTest {
  static List<Message> messages() {
    Notice notice = new Notice("notes/a.adoc", 3, "Gr\u00fc\u00dfe \ud83d\udc4b");
    return List.of(
        Ready.READY,
        new Convert(1, "notes/a.adoc", Map.of("page-date", "2026-03-01"), "= A\n\0"),
        new Started(Integer.MAX_VALUE),
        new IncludeWanted(2, "b.adoc", ""),
        Included.found(2, "text"),
        Included.missing(3),
        Included.refused(4, "too many"),
        new Converted(
            5, "A", Map.of("b", "2", "a", "1"), List.of("Ada"), "<p>", List.of(notice, notice)),
        new Failed(6, notice));
  }

  @ParameterizedTest
  @MethodSource("messages")
  void messageArrivesAsItWasSent(Message message) throws IOException {
    assertThat(Frames.read(new ByteArrayInputStream(frame(message)))).contains(message);
  }

  @Test
  void messagesFollowEachOther() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (Message message : messages()) {
      Frames.write(out, message);
    }
    ByteArrayInputStream in = new ByteArrayInputStream(out.toByteArray());
    for (Message message : messages()) {
      assertThat(Frames.read(in)).contains(message);
    }
    assertThat(Frames.read(in)).isEqualTo(Optional.empty());
  }

  @ParameterizedTest
  @MethodSource("messages")
  void messageCutOffIsNone(Message message) throws IOException {
    byte[] frame = frame(message);
    byte[] cut = Arrays.copyOf(frame, frame.length - 1);
    assertThatThrownBy(() -> Frames.read(new ByteArrayInputStream(cut)))
        .isInstanceOf(EOFException.class);
  }

  @Test
  void otherOutputIsNoMessage() {
    byte[] text = "[warning][cds] shared class paths mismatch".getBytes(US_ASCII);
    assertThatThrownBy(() -> Frames.read(new ByteArrayInputStream(text)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void falseLengthsAreRefusedBeforeMemoryIsTaken() {
    byte[] huge = {1, 2, 0x7f, -1, -1, -1};
    byte[] hugeField = {1, 7, 0, 0, 0, 8, 0, 0, 0, 1, 0x7f, -1, -1, -1};
    assertThatThrownBy(() -> Frames.read(new ByteArrayInputStream(huge)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> Frames.read(new ByteArrayInputStream(hugeField)))
        .isInstanceOf(IOException.class);
  }

  private static byte[] frame(Message message) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Frames.write(out, message);
    return out.toByteArray();
  }
}
