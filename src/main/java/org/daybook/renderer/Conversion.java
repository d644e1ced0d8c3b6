package org.daybook.renderer;

import static java.lang.System.Logger.Level.WARNING;
import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.document.Rule;
import org.daybook.renderer.markup.DocumentFinisher;
import org.daybook.renderer.markup.DocumentFinisher.AsciidoctorOutput;
import org.daybook.renderer.markup.TooLargeException;
import org.daybook.renderer.protocol.Message;
import org.daybook.renderer.protocol.Reply.Failed;
import org.daybook.renderer.protocol.Reply.IncludeWanted;
import org.daybook.renderer.protocol.Reply.Started;
import org.daybook.renderer.protocol.Request.Convert;
import org.daybook.renderer.protocol.Request.Included;

/** The conversion of one document. It runs on one thread, whose {@link #current} it is. */
final class Conversion {
  private static final System.Logger LOGGER = System.getLogger(Conversion.class.getName());
  private static final ThreadLocal<Conversion> CURRENT = new ThreadLocal<>();

  private final Convert request;
  private final MessageWriter wire;
  private final IncludeAnswers answers = new IncludeAnswers();
  private final Findings findings = new Findings();
  private final Map<String, String> included = new LinkedHashMap<>();
  private final List<String> drawings = new ArrayList<>();
  private final IncludeStack stack;

  Conversion(Convert request, MessageWriter wire) {
    this.request = request;
    this.wire = wire;
    stack = new IncludeStack(request.path());
  }

  /** The conversion that runs on this thread, or null. */
  static Conversion current() {
    return CURRENT.get();
  }

  /** Converts the document. The answer is the converted document or the reason of the failure. */
  Message run(AsciidoctorEngine engine) {
    CURRENT.set(this);
    try {
      wire.send(new Started(request.id()));
      AsciidoctorOutput output = engine.convert(request, drawings, findings::add);
      return new DocumentFinisher(request, included)
          .finish(output, findings.all(request, included));
    } catch (ConversionAbortedException e) {
      return new Failed(request.id(), e.reason());
    } catch (TooLargeException e) {
      return failed(Rule.TOO_LARGE, requireNonNull(e.getMessage()));
    } catch (StackOverflowError e) {
      return failed(Rule.TOO_LARGE, "is nested too deeply: nest fewer blocks, lists or formulas");
    } catch (RuntimeException e) {
      LOGGER.log(WARNING, request.path() + " cannot be converted: " + e);
      return failed(
          Rule.CONVERSION_FAILED,
          "cannot be converted, because Asciidoctor fails on its markup:"
              + " look at passthroughs in the header first, then leave out part after part");
    } finally {
      CURRENT.remove();
    }
  }

  private Failed failed(Rule rule, String message) {
    return new Failed(request.id(), rule.at(request.path(), 1, message));
  }

  /** The path of the source. */
  String path() {
    return request.path();
  }

  /** The document's source. */
  String source() {
    return request.source();
  }

  /** The findings in the document. */
  Findings findings() {
    return findings;
  }

  /** The drawings in the document, by number, not sanitized. */
  List<String> drawings() {
    return drawings;
  }

  /** Delivers the answer that {@link #include} waits for. */
  void answer(Included answer) {
    answers.add(answer);
  }

  /**
   * Requests the text of a file from the web application, and waits for it.
   *
   * @throws ConversionAbortedException if the includes are circular or exceed a limit
   */
  Included include(String path, String encoding, Directive from) {
    stack.enter(path, from);
    wire.send(new IncludeWanted(request.id(), path, encoding));
    Included answer = answers.take(request.path());
    if (answer.answer() == Included.Answer.REFUSED) {
      throw from.aborted(answer.text());
    }
    if (answer.answer() == Included.Answer.FOUND) {
      included.put(path, answer.text());
    }
    return answer;
  }
}
