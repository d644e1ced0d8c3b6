package org.daybook.renderer;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.daybook.renderer.protocol.Ready;

/**
 * Converts documents for as long as its input lasts. It reads no file of the content: sources come
 * with the requests, and what they include is asked for.
 */
public final class RendererMain {
  private RendererMain() {}

  /** The program: messages on standard input and output, everything else on standard error. */
  public static void main(String[] args) throws IOException {
    OutputStream frames = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err);
    run(System.in, frames);
    // A runaway document, or a thread of JRuby's, does not keep the process alive.
    System.exit(0);
  }

  /**
   * Answers the messages of one stream on another until the first ends.
   *
   * @throws IOException if either fails
   */
  public static void run(InputStream in, OutputStream out) throws IOException {
    JRubySettings.configure();
    MessageWriter wire = new MessageWriter(out);
    try (AsciidoctorEngine engine = AsciidoctorEngine.start();
        Conversions conversions = new Conversions(engine, wire)) {
      wire.send(Ready.READY);
      conversions.serve(in);
    }
  }
}
