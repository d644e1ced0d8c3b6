package org.daybook.bench;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.ToDoubleFunction;

/**
 * What a container with one application takes.
 *
 * @param ready seconds from the start of the process until the application is ready
 * @param resident megabytes in memory once it is ready and everything is published
 * @param used megabytes in memory after requests and a collection
 * @param heap megabytes of objects that are alive then
 */
record DeploymentCost(double ready, double resident, double used, double heap) {
  private static final int REQUESTS = 2000;
  private static final long SETTLE_SECONDS = 3;

  /**
   * The cost of a server.
   *
   * @param ready seconds after which it was ready
   * @param pages what is asked for, in turn
   */
  static DeploymentCost of(ServerProcess server, double ready, List<String> pages)
      throws IOException, InterruptedException {
    TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
    double resident = server.program().resident();
    Crawl crawl = new Crawl(server);
    for (int i = 0; i < REQUESTS; i++) {
      crawl.get(pages.get(i % pages.size()), "");
    }
    double heap = server.program().heap();
    return new DeploymentCost(ready, resident, server.program().resident(), heap);
  }

  /** The median of each figure. */
  static DeploymentCost median(List<DeploymentCost> costs) {
    return new DeploymentCost(
        median(costs, DeploymentCost::ready),
        median(costs, DeploymentCost::resident),
        median(costs, DeploymentCost::used),
        median(costs, DeploymentCost::heap));
  }

  /** What this takes more than another. */
  DeploymentCost beyond(DeploymentCost other) {
    return new DeploymentCost(
        ready - other.ready, resident - other.resident, used - other.used, heap - other.heap);
  }

  private static double median(List<DeploymentCost> costs, ToDoubleFunction<DeploymentCost> of) {
    return costs.stream().mapToDouble(of).sorted().toArray()[costs.size() / 2];
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "ready %.2f s, resident %.0f MB, after %d requests %.0f MB, live heap %.0f MB",
        ready,
        resident,
        REQUESTS,
        used,
        heap);
  }
}
