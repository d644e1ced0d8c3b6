package org.daybook.asciidoc;

import java.util.function.Function;
import org.daybook.renderer.protocol.IncludeWanted;
import org.daybook.renderer.protocol.Included;

/**
 * A document to be converted.
 *
 * @param path its file below the content folder
 * @param source the file's text
 * @param includes answers what it asks for
 */
record Job(String path, String source, Function<IncludeWanted, Included> includes) {}
