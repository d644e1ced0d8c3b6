package org.daybook.renderer.markup;

import java.util.List;
import java.util.Map;
import org.daybook.renderer.markup.DocumentFinisher.AsciidoctorOutput;
import org.daybook.renderer.protocol.Reply.Converted;
import org.daybook.renderer.protocol.Request.Convert;

/** Documents that are made of HTML, as if Asciidoctor had made it. */
public final class Finished {
  private Finished() {}

  /** The document of a file in the content folder itself. */
  public static Converted text(String html) {
    return text("a.adoc", html);
  }

  /** The document of the file at a path. */
  public static Converted text(String path, String html) {
    Convert request = new Convert(1, path, "", "", Map.of(), "", true);
    AsciidoctorOutput output = new AsciidoctorOutput("", Map.of(), List.of(), html, List.of());
    return new DocumentFinisher(request, Map.of()).finish(output, List.of());
  }
}
