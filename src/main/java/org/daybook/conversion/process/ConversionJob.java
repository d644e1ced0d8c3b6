package org.daybook.conversion.process;

import java.util.function.Function;
import org.daybook.renderer.protocol.Convert;
import org.daybook.renderer.protocol.IncludeWanted;
import org.daybook.renderer.protocol.Included;

/**
 * A document to be converted.
 *
 * @param request the document; its number is another one in each session
 * @param includes answers when the document asks for a file
 */
public record ConversionJob(Convert request, Function<IncludeWanted, Included> includes) {
  String path() {
    return request.path();
  }
}
