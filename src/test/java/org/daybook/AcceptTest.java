package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.InProcess.Answer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** There is one representation of each address, and every client gets it (RFC 9110 §12.5.1). */
class AcceptTest {
  private final InProcess daybook = new InProcess(Sample::site);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/*",
        "image/*",
        "audio/*",
        "garbage",
        "text/html;q=0",
        "*/*;q=0",
        "*",
        ",;",
        "a/b/c;q=x"
      })
  void whateverAClientAcceptsItGetsWhatThereIs(String accept) {
    for (String path :
        new String[] {
          "notes/queues/",
          "atom.xml",
          "notes/flow.svg",
          "nothing/",
          "notes/queues",
          "_/health/ready",
          "_/health/content"
        }) {
      Answer usual = daybook.get(path);
      Answer unusual = daybook.get(path, "Accept", accept);

      assertThat(unusual.status()).as(path).isEqualTo(usual.status());
      assertThat(unusual.header("Content-Type")).as(path).isEqualTo(usual.header("Content-Type"));
      assertThat(unusual.body()).as(path).isEqualTo(usual.body());
    }
  }
}
