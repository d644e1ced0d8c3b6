package org.daybook.conversion.process;

import java.util.function.Function;
import org.daybook.conversion.ParsedSource;
import org.daybook.renderer.protocol.IncludeWanted;
import org.daybook.renderer.protocol.Included;

/**
 * A document to be converted.
 *
 * @param path its file below the content folder
 * @param source what the file says
 * @param includes answers what it asks for
 */
public record ConversionJob(
    String path, ParsedSource source, Function<IncludeWanted, Included> includes) {}
