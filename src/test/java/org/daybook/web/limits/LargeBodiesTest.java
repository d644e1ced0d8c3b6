package org.daybook.web.limits;

import static org.assertj.core.api.Assertions.assertThat;

import org.daybook.web.limits.LargeBodies.Claim;
import org.junit.jupiter.api.Test;

/** Bodies that are being sent need no more heap than they may. */
class LargeBodiesTest {
  private static final int LARGE = LargeBodies.LARGE;
  private final LargeBodies bodies = new LargeBodies(3 * LARGE);

  @Test
  void aBodyWaitsForNoneUntilTheSumIsTooLarge() {
    Claim first = bodies.claim(new byte[2 * LARGE]).orElseThrow();
    Claim second = bodies.claim(new byte[LARGE]).orElseThrow();

    assertThat(bodies.claim(new byte[LARGE])).isEmpty();
    assertThat(bodies.unfinished()).isEmpty();
    second.close();
    assertThat(bodies.claim(new byte[LARGE])).isPresent();
    first.close();
    assertThat(bodies.unfinished()).isPresent();
  }

  @Test
  void aBodyForManyClientsCountsOnceUntilTheLastHasIt() {
    byte[] body = new byte[2 * LARGE];
    Claim one = bodies.claim(body).orElseThrow();
    Claim other = bodies.claim(body).orElseThrow();
    one.close();
    one.close();

    assertThat(bodies.claim(new byte[2 * LARGE])).isEmpty();
    other.close();
    assertThat(bodies.claim(new byte[2 * LARGE])).isPresent();
  }

  @Test
  void aSingleBodyMayBeLargerThanAll() {
    assertThat(bodies.claim(new byte[4 * LARGE])).isPresent();
    assertThat(bodies.claim(new byte[4 * LARGE])).isEmpty();
  }

  @Test
  void smallBodiesAreNotCounted() {
    Claim all = bodies.claim(new byte[3 * LARGE]).orElseThrow();

    assertThat(bodies.claim(new byte[LARGE - 1])).isPresent();
    bodies.none().close();
    assertThat(bodies.claim(new byte[LARGE])).isEmpty();
    all.close();
    assertThat(bodies.claim(new byte[LARGE])).isPresent();
  }
}
