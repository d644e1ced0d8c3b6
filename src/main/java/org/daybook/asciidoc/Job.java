package org.daybook.asciidoc;

import java.util.function.Function;
import org.daybook.renderer.protocol.IncludeWanted;
import org.daybook.renderer.protocol.Included;

/**
 * A document to be converted.
 *
 * @param path its file below the content folder
 * @param source what the file says
 * @param includes answers what it asks for
 */
record Job(String path, Source source, Function<IncludeWanted, Included> includes) {}
