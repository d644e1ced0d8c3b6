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
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.nio.file.FileSystems;
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
      org.daybook.io
      org.daybook.config             | org.daybook.io
      org.daybook.document           | org.daybook.io
      org.daybook.source             | org.daybook.document org.daybook.io org.eclipse.jgit.ignore
      org.daybook.language           | org.daybook.io
      org.daybook.json               | com.fasterxml.jackson.core..
      org.daybook.theme              | org.daybook.document org.daybook.io org.daybook.language org.daybook.source org.jsoup..
      org.daybook.site               | org.daybook.document org.daybook.io org.daybook.language org.daybook.theme org.daybook.site.paging org.daybook.site.tree
      org.daybook.site.paging        |
      org.daybook.site.tree          |
      org.daybook.renderer.protocol  | org.daybook.document org.daybook.io
      org.daybook.renderer.markup    | org.daybook.document org.daybook.renderer.protocol org.daybook.renderer.markup.drawing org.daybook.renderer.markup.formula org.daybook.renderer.markup.opening org.daybook.renderer.markup.passage org.jsoup..
      org.daybook.renderer.markup.opening | org.jsoup..
      org.daybook.renderer.markup.passage | org.daybook.document org.jsoup..
      org.daybook.renderer.markup.drawing | org.jsoup..
      org.daybook.renderer.markup.formula | org.jsoup.. uk.ac.ed.ph.snuggletex..
      org.daybook.renderer.diagram   | net.sourceforge.plantuml..
      org.daybook.renderer.lint      | org.daybook.document org.asciidoctor..
      org.daybook.renderer           | org.daybook.document org.daybook.renderer.diagram org.daybook.renderer.lint org.daybook.renderer.markup org.daybook.renderer.protocol org.asciidoctor..
      org.daybook.conversion.process | org.daybook.document org.daybook.io org.daybook.renderer.protocol
      org.daybook.conversion         | org.daybook.document org.daybook.io org.daybook.source org.daybook.renderer.protocol org.daybook.conversion.process org.snakeyaml.engine..
      org.daybook.publish.header     | org.daybook.document org.daybook.io org.daybook.site jakarta.validation.. org.hibernate.validator..
      org.daybook.publish.served     | org.daybook.document
      org.daybook.publish            | org.daybook.document org.daybook.io org.daybook.site org.daybook.theme org.daybook.report org.daybook.source org.daybook.conversion org.daybook.publish.header org.daybook.publish.served jakarta.validation.. org.hibernate.validator..
      org.daybook.search.analysis    | org.apache.lucene.analysis.. org.tartarus.snowball..
      org.daybook.search.query       | org.daybook.document org.daybook.site org.daybook.search.analysis
      org.daybook.search.index       | org.daybook.document org.daybook.io org.daybook.site org.daybook.search.analysis org.daybook.search.query org.apache.lucene..
      org.daybook.search.term        | org.daybook.search.analysis org.daybook.search.index org.apache.lucene..
      org.daybook.search             | org.daybook.document org.daybook.io org.daybook.site org.daybook.search.analysis org.daybook.search.query org.daybook.search.index org.daybook.search.term org.apache.lucene..
      org.daybook.publish.live       | org.daybook.document org.daybook.io org.daybook.site org.daybook.report org.daybook.source org.daybook.feed org.daybook.search org.daybook.publish
      org.daybook.feed               | org.daybook.document org.daybook.io org.daybook.language org.daybook.site
      org.daybook.feed.format        | org.daybook.document org.daybook.io org.daybook.site org.daybook.feed com.rometools.. org.jdom2.. org.daybook.json com.fasterxml.jackson.core..
      org.daybook.report             | org.daybook.document org.daybook.site org.daybook.json com.fasterxml.jackson.core..
      org.daybook.html.tree          | org.daybook.document org.daybook.site org.daybook.site.tree
      org.daybook.html               | org.daybook.document org.daybook.io org.daybook.language org.daybook.site org.daybook.theme org.daybook.feed org.daybook.site.tree org.daybook.html.tree gg.jte.. org.daybook.json com.fasterxml.jackson.core..
      org.daybook.html.embed         | org.daybook.document org.daybook.io org.daybook.language org.daybook.site org.daybook.theme org.daybook.feed org.daybook.feed.format org.daybook.html org.daybook.json com.fasterxml.jackson.core..
      org.daybook.html.search        | org.daybook.document org.daybook.io org.daybook.site org.daybook.feed org.daybook.search org.daybook.search.query org.daybook.html org.daybook.json com.fasterxml.jackson.core..
      gg.jte.generated..             | org.daybook.document org.daybook.language org.daybook.site org.daybook.theme org.daybook.feed org.daybook.search org.daybook.search.query org.daybook.html org.daybook.html.embed org.daybook.html.search org.daybook.html.tree gg.jte..
      org.daybook.web.filter         | jakarta.servlet..
      org.daybook.web.limits         | jakarta.servlet..
      org.daybook.web.http           | org.daybook.io org.daybook.web.filter org.daybook.web.limits com.github.benmanes.caffeine.. jakarta.ws.rs.. jakarta.servlet..
      org.daybook.web.api            | org.daybook.document org.daybook.io org.daybook.site org.daybook.feed org.daybook.feed.format org.daybook.html org.daybook.report org.daybook.search org.daybook.search.query org.daybook.web.http org.daybook.json com.fasterxml.jackson.core.. jakarta.ws.rs..
      org.daybook.web                | org.daybook.document org.daybook.io org.daybook.language org.daybook.site org.daybook.theme org.daybook.feed org.daybook.feed.format org.daybook.html org.daybook.html.embed org.daybook.report org.daybook.search org.daybook.web.api org.daybook.web.http jakarta.ws.rs..
      org.daybook.web.dispatch       | org.daybook.io org.daybook.web.filter jakarta.servlet..
      org.daybook.web.embed          | org.daybook.site org.daybook.feed org.daybook.html org.daybook.html.embed org.daybook.search.query org.daybook.web org.daybook.web.http org.daybook.web.search jakarta.ws.rs..
      org.daybook.web.search         | org.daybook.site org.daybook.feed org.daybook.feed.format org.daybook.search org.daybook.search.query org.daybook.html org.daybook.html.search org.daybook.web org.daybook.web.api org.daybook.web.http jakarta.ws.rs..
      org.daybook.web.metrics        | org.daybook.web.filter org.daybook.web.http io.prometheus.metrics.. jakarta.servlet.. jakarta.ws.rs..
      org.daybook.web.preview        | org.daybook.document org.daybook.io org.daybook.site org.daybook.report org.daybook.json com.fasterxml.jackson.core.. jakarta.ws.rs..
      org.daybook.export.search      | org.daybook.document org.daybook.search.analysis org.daybook.site org.daybook.json com.fasterxml.jackson.core..
      org.daybook.export             | org.daybook.io org.daybook.language org.daybook.site
      org.daybook.migration.report   |
      org.daybook.migration.files    |
      org.daybook.migration.header   | org.snakeyaml.engine.. org.tomlj..
      org.daybook.migration.markdown | org.commonmark..
      org.daybook.migration.asciidoc | org.daybook.migration.header org.daybook.migration.markdown
      org.daybook.migration.layout   | org.daybook.migration.files org.daybook.migration.header org.daybook.migration.markdown org.daybook.migration.report org.daybook.site
      org.daybook.migration.antora   | org.daybook.migration.files org.daybook.migration.header org.daybook.migration.report org.daybook.site
      org.daybook.migration          | org.daybook.migration.antora org.daybook.migration.asciidoc org.daybook.migration.files org.daybook.migration.header org.daybook.migration.layout org.daybook.migration.markdown org.daybook.migration.report org.daybook.site
      org.daybook.command            | org.daybook.document org.daybook.io org.daybook.migration org.daybook.site org.apache.catalina.. org.apache.coyote.. org.apache.tomcat.. jakarta.servlet.. picocli..
      """;

  private static final URI FOLDER = location();
  private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of(FOLDER));
  private static final DescribedPredicate<JavaClass> MAIN = belongToAnyOf(Main.class);
  private static final DescribedPredicate<JavaClass> PLATFORM = platform();
  private static final List<Source> SOURCES = sources();

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
        .check(CLASSES);
  }

  @Test
  void rootImportsWhatTheWebApplicationLoads() {
    DescribedPredicate<JavaClass> ofOurs =
        resideInAnyPackage("org.daybook..")
            .and(
                not(
                    resideInAnyPackage(
                        "org.daybook.command",
                        "org.daybook.migration..",
                        "org.daybook.renderer",
                        "org.daybook.renderer.diagram",
                        "org.daybook.renderer.markup..")))
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
        .onlyDependOnClassesThat(
            PLATFORM.or(MAIN).or(resideInAnyPackage("org.daybook.command", "org.daybook.io")))
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
  void onlyLibrariesAskForDates() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.daybook.feed.format", "org.daybook.web.http")
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
  void everyLoggerSaysWhichInstanceSpeaks() {
    noClasses()
        .that()
        .resideOutsideOfPackages("org.daybook.command", "org.daybook.renderer")
        .and()
        .doNotHaveSimpleName("InstanceLogger")
        .should()
        .callMethod(System.class, "getLogger", String.class)
        .check(CLASSES);
  }

  @Test
  void namesSayWhatTheirClassesAre() {
    noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?)").check(CLASSES);
  }

  @Test
  void noSimpleNameOccursTwice() {
    assertThat(SOURCES.stream().map(Source::name)).doesNotHaveDuplicates();
  }

  @Test
  void noNameHidesOneOfTheJdks() throws IOException {
    assertThat(SOURCES.stream().map(Source::name)).doesNotContainAnyElementsOf(namesOfTheJdk());
  }

  @Test
  void filesAreShort() {
    List<Integer> lengths = SOURCES.stream().map(Source::lines).sorted().toList();

    assertThat(lengths.get(lengths.size() * 95 / 100))
        .as("95th percentile")
        .isLessThanOrEqualTo(120);
    assertThat(SOURCES).filteredOn(source -> source.lines() > 200).isEmpty();
  }

  @Test
  void packagesAreSmall() {
    assertThat(SOURCES.stream().collect(groupingBy(Source::folder, counting())))
        .allSatisfy((folder, files) -> assertThat(files).as(folder).isLessThanOrEqualTo(30));
  }

  @Test
  void atMostTwoTypesOfFiveArePublic() {
    long open = SOURCES.stream().filter(Source::isPublic).count();

    assertThat(open * 5).isLessThanOrEqualTo(SOURCES.size() * 2L);
  }

  /**
   * A source file with its one top-level type.
   *
   * @param folder the folder it lies in
   * @param name of the type
   */
  private record Source(String folder, String name, List<String> text) {
    static Source of(Path file) {
      try {
        String name = file.getFileName().toString().replace(".java", "");
        return new Source(file.getParent().toString(), name, Files.readAllLines(file));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    int lines() {
      return text.size();
    }

    boolean isPublic() {
      return text.stream().anyMatch(line -> line.matches("public .*\\b" + name + "\\b.*"));
    }
  }

  private static List<Source> sources() {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.endsWith("package-info.java"))
          .map(Source::of)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The names of the classes that every Java program sees. */
  private static Set<String> namesOfTheJdk() throws IOException {
    Path base = FileSystems.getFileSystem(URI.create("jrt:/")).getPath("modules/java.base/java");
    try (Stream<Path> classes = Files.walk(base)) {
      return classes
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".class") && !name.contains("$"))
          .map(name -> name.replace(".class", ""))
          .collect(toSet());
    }
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
