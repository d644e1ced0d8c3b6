package org.daybook.renderer.diagram;

import net.sourceforge.plantuml.TitledDiagram;
import net.sourceforge.plantuml.dot.GraphvizRuntimeEnvironment;
import net.sourceforge.plantuml.security.SecurityProfile;
import net.sourceforge.plantuml.security.SecurityUtils;

/** The bounds of PlantUML in this JVM. */
final class PlantUmlSandbox {
  static {
    // Read when the class of the profile is loaded, and never again.
    System.setProperty("PLANTUML_SECURITY_PROFILE", SecurityProfile.SANDBOX.name());
    TitledDiagram.FORCE_SMETANA = true;
    // A path that cannot exist: PlantUML would start Graphviz in any profile.
    GraphvizRuntimeEnvironment.getInstance().setDotExecutable("/dev/null/dot");
  }

  private PlantUmlSandbox() {}

  /** Makes sure that PlantUML is within its bounds. */
  static void enter() {
    if (SecurityUtils.getSecurityProfile() != SecurityProfile.SANDBOX) {
      throw new IllegalStateException("PlantUML was loaded without its sandbox");
    }
  }
}
