package org.daybook.renderer;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.daybook.renderer.protocol.Reply.Ready;

/**
 * The renderer program: converts documents until its input ends. It reads no content files. Sources
 * come with the requests, and included files are requested by message.
 */
public final class RendererMain {
  private RendererMain() {}

  /** Runs with messages on standard input and output, and all other output on standard error. */
  public static void main(String[] args) throws IOException {
    OutputStream frames = new FileOutputStream(FileDescriptor.out);
    System.setOut(System.err);
    run(System.in, frames);
    // Otherwise an endless conversion or a thread of JRuby would keep the process alive.
    System.exit(0);
  }

  /**
   * Reads requests from one stream and writes answers to another until the first ends.
   *
   * @throws IOException if either stream fails
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
