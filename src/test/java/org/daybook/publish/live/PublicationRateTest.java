package org.daybook.publish.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Content that changes without end is published less and less often. */
class PublicationRateTest {
  private final PublicationRate rate = new PublicationRate();
  private Instant now = Instant.parse("2026-06-01T00:00:00Z");

  @Test
  void tenPublicationsWithinTenSecondsAreSlowedDown() {
    assertThat(secondsAfter(9, Duration.ofMillis(100))).containsOnly(0L);
    assertThat(secondsAfter(10, Duration.ofMillis(1100))).containsOnly(1L);
    assertThat(secondsAfter(3, Duration.ofSeconds(5))).containsOnly(5L);
  }

  @Test
  void anEditEachSecondAndAHalfIsNot() {
    assertThat(secondsAfter(40, Duration.ofMillis(1500))).containsOnly(0L);
  }

  @Test
  void afterAQuietWhileAllIsAsBefore() {
    secondsAfter(25, Duration.ofMillis(100));
    now = now.plusSeconds(31);

    assertThat(secondsAfter(9, Duration.ofMillis(100))).containsOnly(0L);
  }

  private List<Long> secondsAfter(int publications, Duration step) {
    return IntStream.range(0, publications)
        .mapToObj(
            n -> {
              now = now.plus(step);
              return rate.pauseAfter(Set.of("server.log"), now).toSeconds();
            })
        .toList();
  }
}
