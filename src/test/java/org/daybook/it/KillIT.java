package org.daybook.it;

import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.daybook.bench.Kills;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} of the server and of its renderer while notes are edited. */
@Timeout(value = 600, unit = TimeUnit.SECONDS)
class KillIT {
  @TempDir private Path folder;

  @Test
  void aSiteIsServedAgainCompleteWithTheSameFeed() throws Exception {
    Kills.run(Path.of(System.getProperty("archive")), folder, 10, 20_260_601);
  }
}
