package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Servers delete their folders for temporary files at different events. */
class TemporaryWorkTest {
  @ParameterizedTest
  @CsvSource({
    "jetty/12.0.16, at every stop and undeployment",
    "WildFly Full 39.0.0.Final (WildFly Core 31.0.0.Final) - 2.3.20.Final, at every stop and undeployment",
    "Apache Tomcat/11.0.2, when the application is undeployed",
    "Apache TomEE/10.0.0, when the application is undeployed",
    "Eclipse GlassFish 7.0.23, when the application is undeployed",
    "Payara Server 6.2025.1 #badassfish, when the application is undeployed",
    "SMF WebContainer, when the server is started with --clean",
    "IBM WebSphere Liberty/26.0.0.1, when the server is started with --clean",
    "Other/1, when the server deletes its temporary files"
  })
  void theEventDependsOnTheServer(String server, String event) {
    assertThat(TemporaryWork.event(server)).isEqualTo(event);
  }
}
