package org.daybook.conversion.process;

import java.util.function.Function;
import org.daybook.renderer.protocol.Convert;
import org.daybook.renderer.protocol.IncludeWanted;
import org.daybook.renderer.protocol.Included;

/**
 * A document to convert.
 *
 * @param request the document; each session replaces its number
 * @param includes answers the document's requests for files
 */
public record ConversionJob(Convert request, Function<IncludeWanted, Included> includes) {
  String path() {
    return request.path();
  }
}
