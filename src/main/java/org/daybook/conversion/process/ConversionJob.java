package org.daybook.conversion.process;

import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.renderer.protocol.Reply.IncludeWanted;
import org.daybook.renderer.protocol.Request.Convert;
import org.daybook.renderer.protocol.Request.Included;

/**
 * A document to convert.
 *
 * @param request the document; each session replaces its number
 * @param includes makes for each conversion the function that answers requests for files
 */
record ConversionJob(Convert request, Supplier<Function<IncludeWanted, Included>> includes) {
  String path() {
    return request.path();
  }
}
