package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.daybook.publish.header.HeaderValidator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Libraries that a container offers for XML and validation are not used. */
class ContainerServicesTest {
  private final Thread thread = Thread.currentThread();
  private final ClassLoader usual = thread.getContextClassLoader();

  @BeforeEach
  void theContainerOffersServicesThatCannotBeLoaded() {
    thread.setContextClassLoader(new Offers(usual));
  }

  @AfterEach
  void theContainerIsLeft() {
    thread.setContextClassLoader(usual);
  }

  @Test
  void theSitemapIsWrittenByTheJdk() {
    assertThat(new InProcess(Sample::site).get("sitemap.xml").status()).isEqualTo(200);
  }

  @Test
  void headersAreCheckedByTheArchive() {
    try (HeaderValidator validator = new HeaderValidator()) {
      assertThat(validator).isNotNull();
    }
  }

  /** A class loader that offers a missing class for each service. */
  private static final class Offers extends ClassLoader {
    Offers(ClassLoader parent) {
      super(parent);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      return isService(name)
          ? Collections.enumeration(List.of(getResource(name)))
          : super.getResources(name);
    }

    @Override
    public URL getResource(String name) {
      return isService(name) ? offer() : super.getResource(name);
    }

    private static boolean isService(String name) {
      return name.startsWith("META-INF/services/javax.xml.")
          || name.startsWith("META-INF/services/jakarta.validation.");
    }

    private static URL offer() {
      try {
        return new URL(null, "offer:", new Missing());
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private static final class Missing extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) {
      return new URLConnection(url) {
        @Override
        public void connect() {}

        @Override
        public InputStream getInputStream() {
          return new ByteArrayInputStream("org.example.Missing".getBytes());
        }
      };
    }
  }
}
