package org.daybook;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** A page of another web application, around the path in Daybook that the query is. */
final class IncludingServlet extends HttpServlet {
  private static final long serialVersionUID = 1;

  @Override
  protected void service(HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    String instance = request.getServletPath().equals("/wrong") ? "/wrong" : "/notes";
    RequestDispatcher daybook =
        getServletContext().getContext(instance).getRequestDispatcher(request.getQueryString());
    switch (request.getServletPath()) {
      case "/forward" -> daybook.forward(request, response);
      case "/bytes" -> {
        describe(response, "utf-8");
        response.getOutputStream().write("<p>before</p>".getBytes(UTF_8));
        daybook.include(request, response);
        response.getOutputStream().write("<p>after</p>".getBytes(UTF_8));
      }
      default -> {
        describe(response, request.getServletPath().equals("/latin") ? "iso-8859-1" : "utf-8");
        response.getWriter().write("<p>before</p>");
        daybook.include(request, response);
        response.getWriter().write("<p>after</p>");
      }
    }
  }

  private static void describe(HttpServletResponse response, String encoding) {
    response.setContentType("text/html;charset=" + encoding);
    response.setHeader("ETag", "\"of the page\"");
    response.setStatus(HttpServletResponse.SC_NON_AUTHORITATIVE_INFORMATION);
  }
}
