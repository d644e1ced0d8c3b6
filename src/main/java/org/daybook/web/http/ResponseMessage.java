package org.daybook.web.http;

import jakarta.ws.rs.core.StreamingOutput;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A response to a GET or HEAD request for a representation.
 *
 * @param headers without the common ones of {@link SecurityHeaders}
 * @param body to be sent, null if there is none
 */
record ResponseMessage(int status, Map<String, String> headers, @Nullable StreamingOutput body) {

  /** The same response with other headers, in place of its own of the same names. */
  ResponseMessage with(Map<String, String> others) {
    Map<String, String> all = new LinkedHashMap<>(headers);
    all.putAll(others);
    return new ResponseMessage(status, all, body);
  }
}
