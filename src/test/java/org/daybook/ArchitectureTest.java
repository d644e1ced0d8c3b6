package org.daybook;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArchitectureTest {
  /** A package, and what it may import beyond itself, the JDK and JSpecify. */
  private static final String IMPORTS =
      """
      org.daybook.site
      org.daybook.source
      org.daybook.asciidoc          | org.daybook.site org.daybook.source org.daybook.renderer.protocol org.jsoup.. org.snakeyaml.engine..
      org.daybook.renderer          | org.daybook.renderer.protocol org.asciidoctor..
      org.daybook.renderer.protocol
      org.daybook.publish           | org.daybook.site org.daybook.source org.daybook.asciidoc jakarta.validation.. org.hibernate.validator..
      org.daybook.search            | org.daybook.site org.apache.lucene.. org.hibernate.search..
      org.daybook.feed              | org.daybook.site com.rometools.. org.jdom2.. com.fasterxml.jackson.core..
      org.daybook.report            | org.daybook.site com.fasterxml.jackson.core..
      org.daybook.html              | org.daybook.site gg.jte..
      gg.jte.generated..            | org.daybook.site org.daybook.html gg.jte..
      org.daybook.web               | org.daybook.site org.daybook.feed org.daybook.html org.daybook.report org.daybook.search jakarta.ws.rs..
      org.daybook.command           | org.daybook.site org.apache.catalina.. org.apache.coyote.. org.apache.tomcat.. jakarta.servlet.. picocli..
      """;

  private static final URI FOLDER = location();
  private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of(FOLDER));
  private static final DescribedPredicate<JavaClass> MAIN = belongToAnyOf(Main.class);
  private static final DescribedPredicate<JavaClass> PLATFORM = platform();

  @Test
  void everyClassIsLookedAt() throws Exception {
    try (Stream<Path> files = Files.walk(Path.of(FOLDER))) {
      assertThat(files.filter(file -> file.toString().endsWith(".class")))
          .isNotEmpty()
          .hasSameSizeAs(CLASSES);
    }
  }

  @Test
  void everyPackageHasARow() {
    String[] packages = rows().map(row -> row.get(0)).toArray(String[]::new);

    classes()
        .should()
        .resideInAnyPackage(packages)
        .orShould()
        .resideInAPackage("org.daybook")
        .check(CLASSES);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void packageImportsNothingButWhatItsRowSays(List<String> row) {
    classes()
        .that()
        .resideInAPackage(row.get(0))
        .should()
        .onlyDependOnClassesThat(PLATFORM.or(resideInAnyPackage(row.toArray(String[]::new))))
        // A row may be there before its package.
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void rootImportsWhatTheWebApplicationLoads() {
    DescribedPredicate<JavaClass> ofOurs =
        resideInAnyPackage("org.daybook..")
            .and(not(resideInAnyPackage("org.daybook.command", "org.daybook.renderer")))
            .and(not(MAIN));
    DescribedPredicate<JavaClass> ofOthers =
        resideInAnyPackage(
            "jakarta.servlet..",
            "jakarta.ws.rs..",
            "org.glassfish.jersey..",
            "org.glassfish.hk2..");

    classes()
        .that(resideInAPackage("org.daybook").and(not(MAIN)))
        .should()
        .onlyDependOnClassesThat(PLATFORM.or(ofOurs).or(ofOthers))
        .check(CLASSES);
  }

  @Test
  void mainImportsTheJdkAndTheCommand() {
    classes()
        .that(MAIN)
        .should()
        .onlyDependOnClassesThat(PLATFORM.or(MAIN).or(resideInAPackage("org.daybook.command")))
        .check(CLASSES);
  }

  @Test
  void noPackagesGoRoundInCircles() {
    slices().matching("org.daybook.(**)").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void everyPackageIsNullMarked() {
    classes()
        .that()
        .resideInAPackage("org.daybook..")
        .should(
            ArchCondition.from(
                describe(
                    "lie in a @NullMarked package",
                    type -> type.getPackage().isAnnotatedWith(NullMarked.class))))
        .check(CLASSES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jakarta.annotation.Resource",
        "jakarta.inject.Inject",
        "jakarta.ws.rs.core.Context"
      })
  void nothingIsInjected(String annotation) {
    noMembers().should().beAnnotatedWith(annotation).check(CLASSES);
  }

  @Test
  void onlyTheFeedLibraryAsksForDates() {
    noClasses()
        .that()
        .resideOutsideOfPackage("org.daybook.feed")
        .should()
        .dependOnClassesThat()
        .areAssignableTo(Date.class)
        .check(CLASSES);
  }

  @Test
  void onlyProgramsUseTheStandardStreams() {
    noClasses()
        .that(not(MAIN))
        .and()
        .resideOutsideOfPackage("org.daybook.command")
        .and()
        .doNotHaveFullyQualifiedName("org.daybook.renderer.RendererMain")
        .should(ACCESS_STANDARD_STREAMS)
        .orShould()
        .accessField(System.class, "in")
        .check(CLASSES);
  }

  @Test
  void onlyProgramsSetUpLogging() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.daybook.command", "org.daybook.renderer")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("java.util.logging")
        .check(CLASSES);
  }

  @Test
  void namesSayWhatTheirClassesAre() {
    noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)").check(CLASSES);
  }

  static Stream<List<String>> rows() {
    return IMPORTS.lines().map(line -> List.of(line.split("[ |]+")));
  }

  private static DescribedPredicate<JavaClass> platform() {
    Set<String> packages =
        ModuleFinder.ofSystem().findAll().stream()
            .flatMap(module -> module.descriptor().exports().stream())
            .filter(exports -> !exports.isQualified())
            .map(Exports::source)
            .collect(toSet());
    return describe("the JDK", (JavaClass type) -> packages.contains(type.getPackageName()))
        .or(resideInAPackage("org.jspecify.annotations"));
  }

  private static URI location() {
    return URI.create(Main.class.getProtectionDomain().getCodeSource().getLocation().toString());
  }
}
