package org.daybook.renderer;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.daybook.renderer.protocol.Frames;
import org.daybook.renderer.protocol.Message;
import org.daybook.renderer.protocol.Request.Convert;
import org.daybook.renderer.protocol.Request.Included;

/** The conversions under way, at most as many as there are processors. */
final class Conversions implements AutoCloseable {
  // In bytes. Asciidoctor recurses once for each level of nesting.
  private static final long STACK = 16 << 20;

  private final AsciidoctorEngine engine;
  private final MessageWriter wire;
  private final Map<Integer, Conversion> underWay = new ConcurrentHashMap<>();
  private final ExecutorService threads =
      Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), Conversions::thread);

  Conversions(AsciidoctorEngine engine, MessageWriter wire) {
    this.engine = engine;
    this.wire = wire;
  }

  /**
   * Handles messages until the input ends. Must not wait for conversions, which wait for messages.
   */
  void serve(InputStream in) throws IOException {
    Optional<Message> message = Frames.read(in);
    while (message.isPresent()) {
      receive(message.get());
      message = Frames.read(in);
    }
  }

  private void receive(Message message) {
    if (message instanceof Convert request) {
      Conversion conversion = new Conversion(request, wire);
      underWay.put(request.id(), conversion);
      threads.execute(() -> convert(conversion));
    } else if (message instanceof Included answer) {
      Conversion asking = underWay.get(answer.id());
      if (asking != null) {
        asking.answer(answer);
      }
    }
  }

  private void convert(Conversion conversion) {
    Message outcome = conversion.run(engine);
    underWay.remove(outcome.id());
    try {
      wire.send(outcome);
    } catch (UncheckedIOException e) {
      // The web application has closed the stream, and the renderer is about to end.
    }
  }

  /** Interrupts the conversions under way. Not every conversion reacts to it. */
  @Override
  public void close() {
    threads.shutdownNow();
    try {
      threads.awaitTermination(1, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(null, work, "daybook-renderer", STACK);
    thread.setDaemon(true);
    return thread;
  }
}
