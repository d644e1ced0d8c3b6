package org.daybook.conversion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BatchesTest {
  @Test
  void eachBatchIsTwiceAsLargeAsTheOneBefore() {
    assertThat(Batches.ends(10_000))
        .containsExactly(20, 60, 140, 300, 620, 1260, 2540, 5100, 10_000);
  }

  @Test
  void sitesOfAnySizeAreComposedLessThanThreeTimesInAll() {
    for (int count = 1000; count <= 1_000_000; count *= 10) {
      long composed = Batches.ends(count).stream().mapToLong(Integer::longValue).sum();
      assertThat(composed).isLessThan(3L * count);
    }
  }

  @Test
  void anEmptySiteIsOneBatch() {
    assertThat(Batches.ends(0)).containsExactly(0);
  }
}
