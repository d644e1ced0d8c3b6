package org.daybook.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import org.junit.jupiter.api.Test;

class ErrorMessageTest {
  @Test
  void failureThatOnlyWrapsAnotherIsNotNamed() {
    assertThat(ErrorMessage.of(new UncheckedIOException(new IOException("the disk is full"))))
        .isEqualTo("the disk is full");
  }

  @Test
  void causeIsToldOnceBehindTheFailure() {
    IOException cause = new IOException("the disk is full");

    assertThat(ErrorMessage.of(new UncheckedIOException("notes cannot be written", cause)))
        .isEqualTo("notes cannot be written: the disk is full");
    assertThat(ErrorMessage.of(new IOException("notes: the disk is full", cause)))
        .isEqualTo("notes: the disk is full");
  }

  @Test
  void messageThatIsANameHasTheKindOfTheFailureBeforeIt() {
    assertThat(ErrorMessage.of(new NoSuchFileException("notes/a.adoc")))
        .isEqualTo("NoSuchFileException: notes/a.adoc");
  }
}
