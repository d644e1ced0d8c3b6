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
import java.util.Set;
import org.daybook.document.Diagnostic;
import org.daybook.document.Document;
import org.daybook.document.FinishedText;
import org.daybook.document.FinishedText.PageForm;
import org.daybook.document.Html;
import org.daybook.document.Passage;
import org.daybook.document.Rule;
import org.daybook.document.SourceLink;
import org.daybook.document.SourceReference;
import org.daybook.document.Text;
import org.daybook.document.Text.Citation;
import org.daybook.document.Text.Heading;
import org.daybook.renderer.protocol.Reply.Converted;
import org.daybook.renderer.protocol.Reply.Failed;
import org.daybook.renderer.protocol.Reply.IncludeWanted;
import org.daybook.renderer.protocol.Reply.Ready;
import org.daybook.renderer.protocol.Reply.Started;
import org.daybook.renderer.protocol.Request.Convert;
import org.daybook.renderer.protocol.Request.Included;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FramesTest {
  static List<Message> messages() {
    Diagnostic warning = Rule.MISSING_DATE.at("notes/a.adoc", 3, "Gr\u00fc\u00dfe \ud83d\udc4b");
    return List.of(
        Ready.READY,
        new Convert(
            1, "notes/a.adoc", "c0ffee", "<b>", Map.of("page-date", "2026-03-01"), "= A\n\0", true),
        new Started(Integer.MAX_VALUE),
        new IncludeWanted(2, "b.adoc", ""),
        Included.found(2, "text"),
        Included.missing(3),
        Included.refused(4, "too many"),
        converted(5, warning),
        new Failed(6, warning));
  }

  private static Converted converted(int id, Diagnostic warning) {
    FinishedText forms =
        new FinishedText(
            new PageForm("<p id=\"" + PageForm.ID + "a\">"),
            new Html("<p>"),
            Html.of("Measure."),
            List.of(new Passage("a", 2, "A", "First.", "one();\n\ttwo();")));
    SourceReference target = new SourceReference("notes/b.adoc", "part");
    Text text =
        new Text(
            "",
            forms,
            List.of(new Heading(2, "a", Html.of("A"))),
            7,
            Text.Lead.of(new Html("<p>"), 1),
            List.of(new Citation(target, Html.of("See B."))));
    Document document =
        new Document(
            "notes/a.adoc",
            "c0ffee",
            Html.of("A"),
            Map.of("b", "2", "a", "1"),
            List.of("Ada"),
            Html.of("First."),
            List.of(new SourceLink(target, "notes/part.adoc", 3)),
            List.of(),
            Set.of("a"),
            text,
            List.of(warning, warning));
    return new Converted(id, document, forms);
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
