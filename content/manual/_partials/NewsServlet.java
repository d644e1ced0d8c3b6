import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.PrintWriter;

public class NewsServlet extends HttpServlet {
  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    response.setContentType("text/html;charset=utf-8");
    PrintWriter page = response.getWriter();
    page.println("<!doctype html><html lang='en'><title>Portal</title><h1>Portal</h1>");
    ServletContext notes = getServletContext().getContext("/notes");
    // Null or the root application while the notes are not deployed.
    if (notes != null && notes.getContextPath().equals("/notes")) {
      notes.getRequestDispatcher("/_/embed/latest?limit=5").include(request, response);
    }
    page.println("</html>");
  }
}
