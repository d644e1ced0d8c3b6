package org.daybook.conversion;

import static java.util.concurrent.CompletableFuture.completedFuture;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.daybook.document.Rule;
import org.daybook.source.ContentTree;
import org.daybook.testing.Content;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A conversion in the background is remembered until its document can be published. */
class SlowConversionsTest {
  private static final ConversionResult RESULT =
      ConversionResult.of(Rule.INVALID_ATTRIBUTE.at("slow.adoc", 1, "is wrong"));

  @TempDir private Path folder;
  private final SlowConversions conversions = new SlowConversions();
  private final CompletableFuture<ConversionResult> slow = new CompletableFuture<>();
  private ContentTree tree = ContentTree.EMPTY;

  @BeforeEach
  void aFileTakesLong() throws IOException, InterruptedException {
    tree = new Content(folder).with("slow.adoc", "= Slow").with("other.adoc", "= Other").read();
    await("other.adoc", completedFuture(RESULT));
    conversions.waitAtMost(Duration.ofMillis(1));
    await("slow.adoc", slow);
  }

  @Test
  void oneThatEndsBeforeOtherFilesAreConvertedIsStillToBePublished() {
    slow.complete(RESULT);

    conversions.retain(tree, List.of("other.adoc"));

    assertThat(conversions.isAnyDone()).isTrue();
  }

  @Test
  void oneThatHasEndedIsForgottenWhenItsFileIsConverted() {
    slow.complete(RESULT);

    conversions.retain(tree, List.of("other.adoc", "slow.adoc"));

    assertThat(conversions.isAnyDone()).isFalse();
    assertThat(conversions.sentence()).isEmpty();
  }

  @Test
  void oneUnderWayIsRememberedUntilItsFileIsDeleted() {
    conversions.retain(tree, List.of("slow.adoc"));
    assertThat(conversions.sentence()).contains("A file takes long to be converted");

    conversions.retain(ContentTree.EMPTY, List.of());
    assertThat(conversions.sentence()).isEmpty();
  }

  private void await(String path, Future<ConversionResult> outcome) throws InterruptedException {
    List<Future<ConversionResult>> outcomes = new ArrayList<>(List.of(outcome));
    conversions.await(List.of(tree.file(path).orElseThrow()), outcomes);
  }
}
