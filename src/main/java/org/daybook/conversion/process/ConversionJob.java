package org.daybook.conversion.process;

import java.util.function.Function;
import org.daybook.renderer.protocol.Reply.IncludeWanted;
import org.daybook.renderer.protocol.Request.Convert;
import org.daybook.renderer.protocol.Request.Included;

/**
 * A document to convert.
 *
 * @param request the document; each session replaces its number
 * @param includes answers the document's requests for files
 */
record ConversionJob(Convert request, Function<IncludeWanted, Included> includes) {
  String path() {
    return request.path();
  }
}
