package org.daybook.publish.live;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.daybook.source.ContentSource;
import org.daybook.source.ContentTree;
import org.daybook.source.TreeChange;

/** A source that is read until nothing in it has changed for a moment. For one thread. */
final class SettledSource {
  /** The time for which a new file must stay the same before it counts as written. */
  private static final long QUIET_MILLIS = 50;

  /** The time for which a file must be missing before it counts as deleted. */
  private static final long ABSENT_MILLIS = 500;

  private static final int LOOKS = 10;

  private final ContentSource source;
  private ContentTree seen = ContentTree.EMPTY;

  SettledSource(ContentSource source) {
    this.source = source;
  }

  /** The content as it is at this moment. */
  ContentTree readAtOnce() throws IOException {
    seen = source.read(seen);
    return seen;
  }

  /**
   * The content once nothing in it is being written or replaced. If that takes more than {@value
   * #LOOKS} looks, files that are still being written are as in the published tree.
   *
   * @param meanwhile work on the first tree that differs, which may turn out to be incomplete. The
   *     wait for the rest does not begin anew after it.
   */
  ContentTree readSettled(ContentTree published, Consumer<TreeChange> meanwhile)
      throws IOException, InterruptedException {
    ContentTree now = readAtOnce();
    for (int look = 0; look < LOOKS && !now.equals(published); look++) {
      TreeChange change = new TreeChange(published, now);
      boolean complete = change.isWithoutLoss();
      long begin = System.nanoTime();
      if (look == 0) {
        meanwhile.accept(change);
      }
      long wait = TimeUnit.MILLISECONDS.toNanos(complete ? QUIET_MILLIS : ABSENT_MILLIS);
      TimeUnit.NANOSECONDS.sleep(wait - (System.nanoTime() - begin));
      boolean still = change.isStill();
      if (still && complete) {
        return now;
      }
      ContentTree before = now;
      now = readAtOnce();
      if (still && now.equals(before)) {
        return now;
      }
    }
    return new TreeChange(published, now).stillPart();
  }

  /** Waits until the content may have changed or the time is over. */
  void awaitChange(Duration atMost) throws InterruptedException {
    source.awaitChange(seen, atMost);
  }

  @Override
  public String toString() {
    return source.toString();
  }
}
